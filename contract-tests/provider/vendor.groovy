// Compares a vendor's current document, cut to our operations and without its prose, with the cut that was accepted last. Our own
// additions stand in vendor/additions.txt, each with its reason; they are no drift.
import groovy.json.JsonGenerator
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.snakeyaml.engine.v2.api.Load
import org.snakeyaml.engine.v2.api.LoadSettings

// Message only: the build's error is one line, not a trace of this script.
def refuse = { String problem ->
  def error = new org.apache.maven.plugin.MojoExecutionException(problem)
  error.stackTrace = new StackTraceElement[0]
  throw error
}
def given = { String name -> session.userProperties.getProperty(name) ?: null }
def name = given('vendor') ?: refuse('-Dvendor is missing: twilio or twill')
def folder = new File(project.basedir, 'vendor')
def sources = new Properties()
new File(folder, 'sources.properties').withInputStream { sources.load(it) }
def source = given('document') ?: sources.getProperty(name) ?: refuse("$name has no line in vendor/sources.properties")

def plain
plain = { value ->
  value instanceof Map ? value.collectEntries { k, v -> [(k as String): plain(v)] } : value instanceof List ? value.collect(plain) : value
}
def parse = { String where, String text ->
  def document
  try {
    document = plain(new Load(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build()).loadFromString(text))
  } catch (RuntimeException e) {
    refuse("$where: ${e.message.readLines()[0]}")
  }
  if (!(document instanceof Map) || !(document.paths instanceof Map)) refuse("$where: no OpenAPI document")
  document
}
def ours = parse("specs/${name}.yaml", new File(project.basedir, "../../specs/${name}.yaml").getText('UTF-8'))

// --- the cut: our operations, what they refer to, and no prose ------------------------------------------------------------

def bare
bare = { node, boolean names = false ->
  if (node instanceof List) return node.collect { bare(it) }
  if (!(node instanceof Map)) return node
  node.findAll { key, value -> names || !(key in ['description', 'summary', 'example', 'examples', 'title', 'tags', 'externalDocs'] || key.startsWith('x-')) }
      .collectEntries { key, value -> [(key): bare(value, key in ['properties', 'schemas', 'responses', 'headers', 'securitySchemes', 'paths', 'parameters'] && value instanceof Map)] }
      .sort()
}
def cut = { Map document ->
  def part = [servers: document.servers, security: document.security, paths: [:], components: [:]]
  ours.paths.each { path, item ->
    item.keySet().findAll { document.paths[path]?.get(it) }.each { part.paths.get(path, [:])[it] = document.paths[path][it] }
  }
  def seen = [] as Set
  def follow
  follow = { node ->
    if (node instanceof Map && node.$ref instanceof String && seen.add(node.$ref)) {
      def steps = node.$ref.substring(2).split('/')
      def target = steps.inject(document) { at, step -> at?.get(step.replace('~1', '/').replace('~0', '~')) }
      part.components.get(steps[1], [:])[steps[2]] = target
      follow(target)
    }
    (node instanceof Map ? node.values() : node instanceof List ? node : []).each { follow(it) }
  }
  follow(part.paths)
  def schemes = document.components?.securitySchemes
  if (schemes) part.components.securitySchemes = schemes
  bare(part).findAll { it.value }
}

// --- what differs ---------------------------------------------------------------------------------------------------------------

def differences
differences = { String at, before, after ->
  if (before instanceof Map && after instanceof Map) {
    return (before.keySet() + after.keySet()).toSorted().collectMany {
      differences("$at/${it.replace('~', '~0').replace('/', '~1')}" as String, before.get(it), after.get(it))
    }
  }
  def shown = { it == null ? 'absent' : JsonOutput.toJson(it).take(300) }
  // The order of names that are required means nothing.
  def same = before instanceof List && after instanceof List && at.endsWith('/required') ? before.toSet() == after.toSet() : before == after
  same ? [] : [[at: at, text: "$at: ${shown(before)} became ${shown(after)}" as String]]
}
def text
try {
  text = source ==~ /https?:.*/ ? new URL(source).getText([connectTimeout: 10000, readTimeout: 30000], 'UTF-8') : new File(source).getText('UTF-8')
} catch (IOException e) {
  refuse("$source: cannot be read: $e.message")
}
def current = cut(parse(source, text))
def accepted = new File(folder, "${name}.json")
if (command == 'vendor-accept') {
  accepted.setText(JsonOutput.prettyPrint(new JsonGenerator.Options().disableUnicodeEscaping().build().toJson(current)) + '\n', 'UTF-8')
  log.info("$accepted holds the cut of $source; say in specs/${name}.yaml, or in vendor/additions.txt, what follows from it")
} else {
  def before = new JsonSlurper().parse(accepted, 'UTF-8')
  def additions = new File(folder, 'additions.txt').readLines('UTF-8').findAll { it.startsWith(name + ' ') }.collect { it.split(' ')[1] }
  def unexplained = differences('', before, cut(ours)).findAll { difference -> !additions.any { difference.at == it || difference.at.startsWith(it + '/') } }
  if (unexplained) refuse("specs/${name}.yaml differs from the vendor's accepted document, and vendor/additions.txt does not say why: ${unexplained*.text.join('; ')}")
  def drift = differences('', before, current)
  def report = new File(project.build.directory, "drift-${name}.md")
  report.parentFile.mkdirs()
  report.setText("# ${name}: the vendor's document\n\n" + (drift ? drift.collect { "- `$it.text`\n" }.join() : 'No drift.\n'), 'UTF-8')
  if (drift) refuse("$source drifted from what was accepted: ${drift*.text.join('; ')}")
  log.info("$source is what was accepted")
}
