// Generates a client for every document of src/specs, with the scripts, templates and settings of the real clients.
import org.openapitools.codegen.CodegenConstants
import org.openapitools.codegen.DefaultGenerator
import org.openapitools.codegen.config.CodegenConfigurator
import org.openapitools.codegen.config.GlobalSettings

def steps = ['check', 'normalize', 'complete'].collect { new File(project.properties['client.templates'] as String, "${it}.groovy") }
def target = new File(project.build.directory, 'features')
target.deleteDir()

new File(project.basedir, 'src/specs').listFiles().sort().each { document ->
  def feature = document.name - '.yaml'
  def work = new File(target, "$feature/openapi")
  def settings = [spec: document.path, name: feature.capitalize(), javaPackage: "io.github.taskclients.features.$feature" as String,
      templates: steps[0].parent, workDirectory: work.path]
  def shell = new GroovyShell(this.class.classLoader, new Binding(binding.variables + settings))
  steps.each { shell.evaluate(it) }

  // What the generator's Maven plugin is told in the root pom.
  GlobalSettings.reset()
  GlobalSettings.setProperty(CodegenConstants.SUPPORTING_FILES, project.properties['client.files'] as String)
  [CodegenConstants.APIS, CodegenConstants.MODELS].each { GlobalSettings.setProperty(it, '') }
  [CodegenConstants.API_DOCS, CodegenConstants.API_TESTS, CodegenConstants.MODEL_DOCS, CodegenConstants.MODEL_TESTS].each {
    GlobalSettings.setProperty(it, 'false')
  }
  def configurator = CodegenConfigurator.fromFile(new File(work, 'config.yaml').path)
  configurator.setGeneratorName('java').setLibrary('retrofit2')
  configurator.setInputSpec(new File(work, 'openapi.json').path).setTemplateDir(steps[0].parent).setOutputDir("$target/$feature")
  configurator.setInvokerPackage(settings.javaPackage).setApiPackage(settings.javaPackage)
  configurator.setModelPackage(settings.javaPackage + '.model')
  [clientName: settings.name, clientModule: settings.javaPackage, clientArtifact: feature, clientVersion: '1'].each { key, value ->
    configurator.addAdditionalProperty(key, value as String)
  }
  new DefaultGenerator().opts(configurator.toClientOptInput()).generate()
  // All features are compiled as one, which is no module.
  new File("$target/$feature/src/main/java/module-info.java").delete()
  project.addTestCompileSourceRoot("$target/$feature/src/main/java" as String)
}
