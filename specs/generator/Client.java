package generator;

import java.nio.file.Path;

/**
 * What a client is made of, and where it goes.
 *
 * @param name the first part of its class's name, and of its environment variables
 * @param javaPackage its package
 * @param spec its OpenAPI document
 * @param templates the folder of the templates
 * @param work the folder for what the generator reads
 */
record Client(String name, String javaPackage, Path spec, Path templates, Path work) {}
