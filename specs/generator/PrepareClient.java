package generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Location;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.Task;

/**
 * An Ant task that checks and completes a client's OpenAPI document for the generator, unless
 * nothing has changed since it last ran.
 */
public final class PrepareClient extends Task {
  private String name;
  private String javaPackage;
  private Path spec;
  private Path root;
  private Path module;
  private Path work;
  private Path output;
  private Path classes;
  private String generator;

  /** The first part of the name of the client's class. */
  public void setName(String name) {
    this.name = name;
  }

  public void setJavaPackage(String javaPackage) {
    this.javaPackage = javaPackage;
  }

  /** The document; from the working directory, as whoever started Maven wrote it. */
  public void setSpec(String spec) {
    this.spec = Path.of(spec);
  }

  /** The folder of the whole project. */
  public void setRoot(File root) {
    this.root = root.toPath();
  }

  /** The folder of the client's module. */
  public void setModule(File module) {
    this.module = module.toPath();
  }

  /** Where the generator is to find what it reads. */
  public void setWork(File work) {
    this.work = work.toPath();
  }

  /** Where the generator writes. */
  public void setOutput(File output) {
    this.output = output.toPath();
  }

  /** Where the module's classes and resources go. */
  public void setClasses(File classes) {
    this.classes = classes.toPath();
  }

  /** The generator's name and version. */
  public void setGenerator(String generator) {
    this.generator = generator;
  }

  @Override
  public void execute() {
    try {
      prepare();
    } catch (BrokenDocumentException e) {
      // Of no place in an Ant file, which is not what is wrong.
      throw new BuildException(e.getMessage(), new Location((String) null));
    } catch (IOException e) {
      throw new BuildException(e);
    }
  }

  private void prepare() throws IOException {
    MavenModule maven = new MavenModule(getProject());
    Path templates = root.resolve("specs").resolve("templates");
    List<Path> inputs =
        List.of(
            spec,
            module.resolve("pom.xml"),
            root.resolve("pom.xml"),
            templates,
            RuntimeTemplates.folder(templates),
            root.resolve("specs").resolve("generator"));
    ClientInputs clientInputs =
        new ClientInputs(output, List.of(name, javaPackage, generator), inputs);
    if (clientInputs.areUnchanged()) {
      // As the generator does it where it runs.
      maven.addSources(output.resolve(Path.of("src", "main", "java")).toString());
      return;
    }
    Client client = new Client(name, javaPackage, spec, templates, work);
    maven.setProperty(
        "client.files",
        ClientPreparation.prepare(client, root, warning -> log(warning, Project.MSG_WARN)));
    maven.setProperty("client.to-format", RuntimeTemplates.otherFiles(templates));
    CarriedDocument.write(client, classes, generator);
    maven.setProperty("client.inputs", clientInputs.checksum());
    maven.setProperty("client.unchanged", "false");
  }
}
