// Reads the client's OpenAPI document and stops the build, naming file, line and place, where it is broken.
import com.networknt.schema.InputFormat
import com.networknt.schema.SchemaRegistry
import com.networknt.schema.SchemaRegistryConfig
import com.networknt.schema.SpecificationVersion
import groovy.json.JsonOutput
import org.snakeyaml.engine.v2.api.LoadSettings
import org.snakeyaml.engine.v2.api.lowlevel.Compose
import org.snakeyaml.engine.v2.constructor.StandardConstructor
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException
import org.snakeyaml.engine.v2.exceptions.YamlEngineException

// Message only: the build's error is one line for each problem, not a trace of this script.
def refuse = { List<String> problems ->
  def error = new org.apache.maven.plugin.MojoExecutionException(problems.take(20).join('\n'))
  error.stackTrace = new StackTraceElement[0]
  throw error
}

def file = new File(spec).absoluteFile
if (!file.file) refuse(["$spec: no such file; client.spec must name an OpenAPI 3.0 document" as String])
def text = file.getText('UTF-8')
def shown = session.topLevelProject.basedir.toPath().relativize(file.canonicalFile.toPath()).toString()
if (shown.startsWith('..')) shown = file.path

// --- the text: well-formed, no key twice -------------------------------------------------------------------------

def token = { String key -> key.replace('~', '~0').replace('/', '~1') }
def lines = [:]
// As JSON has it: keys such as 200 are strings, an alias is a copy of what it names. Notes the line of each place.
// One call for each kind of value: Groovy links a call anew where the class of an argument changes.
def plainMap
def plainList
plainMap = { Map map, node, String pointer ->
  lines.putIfAbsent(pointer, node.startMark.get().line + 1)
  def copy = [:]
  def tuples = node.value.iterator()
  for (entry in map.entrySet()) {
    def tuple = tuples.next()
    def key = entry.key instanceof String ? entry.key : String.valueOf(entry.key)
    def value = entry.value
    def child = pointer + '/' + token(key)
    lines.put(child, tuple.keyNode.startMark.get().line + 1)
    if (value instanceof Map) copy.put(key, plainMap(value, tuple.valueNode, child))
    else if (value instanceof List) copy.put(key, plainList(value, tuple.valueNode, child))
    else copy.put(key, value)
  }
  copy
}
plainList = { List list, node, String pointer ->
  def copy = []
  def nodes = node.value.iterator()
  for (item in list) {
    def given = nodes.next()
    def child = pointer + '/' + copy.size()
    lines.putIfAbsent(child, given.startMark.get().line + 1)
    if (item instanceof Map) copy.add(plainMap(item, given, child))
    else if (item instanceof List) copy.add(plainList(item, given, child))
    else copy.add(item)
  }
  copy
}
def settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build()
def document
try {
  // YAML has no place for some characters that JSON may hold as they are.
  def plain = text.stripLeading().startsWith('{') ? text.replaceAll(/[\x7f-\x84\x86-\x9f\ufffe\uffff]/) { String.format('\\u%04x', it as char as int) } : text
  def root = new Compose(settings).composeString(plain)
  document = new StandardConstructor(settings).constructSingleDocument(root)
  if (document instanceof Map) document = plainMap(document, root.get(), '')
} catch (MarkedYamlEngineException e) {
  def mark = e.problemMark.orElse(null)
  refuse(["$shown:${mark ? mark.line + 1 : 1} ${e.problem}" as String])
} catch (YamlEngineException e) {
  refuse(["$shown: ${e.message.readLines()[0]}" as String])
} catch (StackOverflowError e) {
  refuse(["$shown: an alias stands inside of what it names" as String])
}
if (!(document instanceof Map) || !(document.openapi instanceof String) || !document.openapi.startsWith('3.0')) {
  refuse(["$shown:1 is no OpenAPI 3.0 document: it must begin with openapi: 3.0.3" as String])
}

def at = { pointer, problem -> "$shown:${lines[pointer] ?: 1} ${pointer ?: '/'}: $problem" as String }

// --- the OpenAPI 3.0 schema ----------------------------------------------------------------------------------------

// A pattern is ECMA-262; the check of its format would be Java's.
def config = SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build()
def schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4) { it.schemaRegistryConfig(config) }
    .getSchema(this.class.classLoader.getResourceAsStream('spec.openapis.org/oas/3.0/schema/2021-09-28'), InputFormat.JSON)
def errors = schema.validate(JsonOutput.toJson(document), InputFormat.JSON)
    .collect { [pointer: it.instanceLocation.toString(), keyword: it.keyword, key: it.property, message: it.message.replaceFirst(/^[^:]*: /, '')] }
// "x or a reference to it" fails twice for each mistake: what lies deepest is the mistake.
errors = errors.findAll { e -> !errors.any { it.pointer.startsWith(e.pointer + '/') } }
def telling = errors.findAll { !(it.keyword in ['oneOf', 'anyOf']) && !it.message.contains('$ref') }
// A key that should not be there stands in a line of its own.
def place = { it.keyword == 'additionalProperties' ? it.pointer + '/' + token(it.key) : it.pointer }
if (errors) refuse((telling ?: errors).collect { at(place(it), it.message) }.unique())

// --- references, path parameters, names ------------------------------------------------------------------------------

def problems = []
def steps = { String ref -> ref.substring(2).split('/').collect { URLDecoder.decode(it, 'UTF-8').replace('~1', '/').replace('~0', '~') } }
def resolve = { String ref ->
  steps(ref).inject(document) { node, key ->
    // Not node[key]: Groovy takes the key "properties" for the bean properties of the map itself.
    node instanceof Map ? node.get(key) : node instanceof List && key.integer ? node[key as int] : null
  }
}
def endless = { String ref ->
  def seen = [] as Set
  for (def node = [$ref: ref]; node instanceof Map && node.$ref instanceof String; node = resolve(node.$ref)) {
    if (!seen.add(node.$ref)) return true
  }
  false
}
def writable = { String name, String pointer ->
  if (name =~ /["\\\p{Cntrl}]/) problems << at(pointer, 'has a quotation mark, a backslash or a control character in its name, which a client cannot have')
}
def data = ['example', 'examples', 'default', 'enum'] as Set
def references
references = { node, pointer ->
  if (node instanceof Map) {
    if (node.$ref instanceof String) {
      if (!node.$ref.startsWith('#/')) problems << at(pointer + '/$ref', "refers to ${node.$ref}; a client has one document")
      else if (resolve(node.$ref) == null) problems << at(pointer + '/$ref', "refers to ${node.$ref}, which is not there")
      else if (endless(node.$ref)) problems << at(pointer + '/$ref', "refers to ${node.$ref}, which refers back to itself")
    }
    if (node.in instanceof String && node.name instanceof String) {
      writable(node.name, pointer + '/name')
      if (!node.name) problems << at(pointer + '/name', 'is empty, which no parameter can be called')
    }
    if (node.discriminator instanceof Map) node.discriminator.mapping?.each { value, named ->
      if (named.contains('/') && !(named.startsWith('#/') && resolve(named))) problems << at("$pointer/discriminator/mapping/${token(value)}" as String, "refers to $named, which is not there")
    }
    if (node.get('properties') instanceof Map) node.get('properties').keySet().each { writable(it, pointer + '/properties/' + token(it)) }
    for (entry in node.entrySet()) {
      def value = entry.value
      if (data.contains(entry.key)) continue
      if (value instanceof Map || value instanceof List) references(value, pointer + '/' + token(entry.key))
    }
  } else {
    node.eachWithIndex { item, i ->
      if (item instanceof Map || item instanceof List) references(item, pointer + '/' + i)
    }
  }
}
references(document, '')

def target = { it?.$ref ? resolve(it.$ref) : it }
def operationIds = [] as Set
document.paths.findAll { path, item -> item instanceof Map }.each { path, item ->
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].findAll { item[it] }.each { method ->
    def operation = item[method]
    def pointer = "/paths/${token(path)}/$method" as String
    def declared = ((item.parameters ?: []) + (operation.parameters ?: [])).collect(target).findAll { it?.in == 'path' }*.name as Set
    def used = (path =~ /\{([^}]+)}/).collect { it[1] } as Set
    (used - declared).each { problems << at(pointer, "the path has {$it}, which is no parameter") }
    (declared - used).each { problems << at(pointer, "the parameter $it is not in the path") }
    if (operation.operationId && !operationIds.add(operation.operationId)) {
      problems << at(pointer + '/operationId', "$operation.operationId names another operation too")
    }
    (operation.security ?: []).each { problems.addAll(it.keySet().findAll { !document.components?.securitySchemes?.get(it) }
        .collect { at(pointer + '/security', "$it is no security scheme of the document") }) }
  }
}
document.security?.each { problems.addAll(it.keySet().findAll { !document.components?.securitySchemes?.get(it) }
    .collect { at('/security', "$it is no security scheme of the document") }) }
document.servers?.eachWithIndex { server, i ->
  (server.url =~ /\{([^}]+)}/).collect { it[1] }.findAll { !server.variables?.containsKey(it) }
      .each { problems << at("/servers/$i/url" as String, "{$it} is no variable of this server") }
}

// --- x-client: what plain OpenAPI cannot say -----------------------------------------------------------------------------

def known = { client, pointer, names ->
  client?.keySet()?.findAll { !(it in names) }?.each { problems << at("$pointer/x-client/$it" as String, "is unknown; x-client has $names here") }
}
document.components?.securitySchemes?.each { name, scheme ->
  known(scheme['x-client'], "/components/securitySchemes/$name", ['method', 'parameters'])
}
document.servers?.eachWithIndex { server, i ->
  known(server['x-client'], "/servers/$i", ['env'])
  server.variables?.each { name, variable -> known(variable['x-client'], "/servers/$i/variables/$name", ['env', 'required']) }
}
if (problems) refuse(problems)

project.setContextValue('openapi', document)
project.setContextValue('openapi.at', resolve)
project.setContextValue('openapi.steps', steps)
