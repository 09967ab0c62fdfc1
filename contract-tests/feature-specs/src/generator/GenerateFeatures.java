package generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.Task;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * An Ant task that generates a client for every document of a folder, as the build generates the
 * real ones.
 */
public final class GenerateFeatures extends Task {
  private Path documents;
  private Path root;
  private Path output;

  public void setDocuments(File documents) {
    this.documents = documents.toPath();
  }

  /** The folder of the whole project. */
  public void setRoot(File root) {
    this.root = root.toPath();
  }

  public void setOutput(File output) {
    this.output = output.toPath();
  }

  @Override
  public void execute() {
    // The generator's own classes are tested beside what comes out of them.
    maven().addTestSources(root.resolve("specs").toString());
    try (Stream<Path> files = Files.list(documents)) {
      for (Path document :
          files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        generate(document, document.getFileName().toString().replace(".yaml", ""));
      }
      maven().setProperty("client.to-format", RuntimeTemplates.otherFiles(templates()));
    } catch (IOException e) {
      throw new BuildException(e);
    }
  }

  private void generate(Path document, String feature) throws IOException {
    Path folder = output.resolve(feature);
    String name = Names.upper(feature.substring(0, 1)) + feature.substring(1);
    Client client =
        new Client(
            name,
            "io.github.taskclients.features." + feature,
            document,
            templates(),
            folder.resolve("openapi"));
    String files =
        ClientPreparation.prepare(client, root, warning -> log(warning, Project.MSG_WARN));

    // What the generator's Maven plugin is told in the root pom.
    GlobalSettings.reset();
    GlobalSettings.setProperty(CodegenConstants.SUPPORTING_FILES, files);
    List.of(CodegenConstants.APIS, CodegenConstants.MODELS)
        .forEach(all -> GlobalSettings.setProperty(all, ""));
    List.of(
            CodegenConstants.API_DOCS,
            CodegenConstants.API_TESTS,
            CodegenConstants.MODEL_DOCS,
            CodegenConstants.MODEL_TESTS)
        .forEach(none -> GlobalSettings.setProperty(none, "false"));
    CodegenConfigurator configurator =
        CodegenConfigurator.fromFile(client.work().resolve("config.yaml").toString())
            .setGeneratorName("java")
            .setLibrary("retrofit2")
            .setInputSpec(client.work().resolve("openapi.json").toString())
            .setTemplateDir(templates().toString())
            .setOutputDir(folder.toString())
            .setInvokerPackage(client.javaPackage())
            .setApiPackage(client.javaPackage())
            .setModelPackage(client.javaPackage() + ".model");
    Map.of(
            "clientName",
            name,
            "clientModule",
            client.javaPackage(),
            "clientArtifact",
            feature,
            "clientVersion",
            "1")
        .forEach(configurator::addAdditionalProperty);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();

    // All features are compiled as one, which is no module.
    Path sources = folder.resolve("src").resolve("main").resolve("java");
    Files.delete(sources.resolve("module-info.java"));
    maven().addTestSources(sources.toString());
  }

  private Path templates() {
    return root.resolve("specs").resolve("templates");
  }

  private MavenModule maven() {
    return new MavenModule(getProject());
  }
}
