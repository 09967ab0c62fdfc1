package generator;

import java.util.Arrays;
import java.util.Properties;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Project;

/** The Maven module that is built; by reflection, as Maven gives its classes to no compiler. */
final class MavenModule {
  private final Object module;

  MavenModule(Project ant) {
    this.module = ant.getReference("maven.project");
  }

  void setProperty(String name, String value) {
    ((Properties) call("getProperties")).setProperty(name, value);
  }

  void addSources(String folder) {
    call("addCompileSourceRoot", folder);
  }

  void addTestSources(String folder) {
    call("addTestCompileSourceRoot", folder);
  }

  private Object call(String method, String... arguments) {
    try {
      Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
      return module.getClass().getMethod(method, types).invoke(module, (Object[]) arguments);
    } catch (ReflectiveOperationException e) {
      throw new BuildException(e);
    }
  }
}
