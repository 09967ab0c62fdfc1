package io.github.taskclients.provider.tasks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Location;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.Task;

/** An Ant task that takes one step with the broker that the environment names, or with a vendor's document. */
public final class StepTask extends Task {
  private String step;
  private Path root;
  private Path output;
  private String cliVersion;

  public void setStep(String step) {
    this.step = step;
  }

  /** The folder of the whole project. */
  public void setRoot(File root) {
    this.root = root.toPath();
  }

  /** The folder of what a step leaves to be read. */
  public void setOutput(File output) {
    this.output = output.toPath();
  }

  /** The version of Pact's command line client. */
  public void setCliVersion(String cliVersion) {
    this.cliVersion = cliVersion;
  }

  @Override
  public void execute() {
    try {
      take();
    } catch (Refusal e) {
      // Of no place in an Ant file, which is not what is wrong.
      throw new BuildException(e.getMessage(), new Location((String) null));
    } catch (IOException e) {
      throw new BuildException(e);
    }
  }

  private void take() throws IOException {
    switch (step) {
      case "publish" -> broker().publish();
      case "verify" -> broker().prepareVerification(output.resolve("broker.properties"));
      case "can-i-deploy" -> broker().canIDeploy();
      case "create-environment" -> broker().createEnvironment();
      case "record-document" -> broker().recordDocument();
      case "record-release" -> broker().recordRelease();
      case "record-support-ended" -> broker().recordSupportEnded();
      case "vendor-drift" -> vendor().compare(output);
      case "vendor-accept" -> vendor().accept();
      default -> throw new BuildException("no such step: " + step);
    }
  }

  private BrokerWorkflow broker() {
    return new BrokerWorkflow(root, System.getenv(), this::option, cliVersion, this::say);
  }

  private VendorDrift vendor() throws IOException {
    return new VendorDrift(root, this::option, Duration.ofMinutes(1), this::say);
  }

  private String option(String name) {
    // What Maven was given by -D, and nothing that a settings file has; an empty one is none, as a CI server may have it.
    String value = System.getProperty(name, "");
    return value.isEmpty() ? null : value;
  }

  private void say(String line) {
    log(line, Project.MSG_INFO);
  }
}
