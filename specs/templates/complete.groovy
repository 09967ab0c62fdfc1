// Completes the checked document with what mustache cannot work out: writes it, with x-… extensions, for the generator.
import groovy.json.JsonGenerator
import groovy.json.JsonOutput
import java.util.regex.Pattern
import java.util.regex.PatternSyntaxException
import javax.lang.model.SourceVersion

def document = project.getContextValue('openapi')
document.paths = document.paths.findAll { path, item -> item instanceof Map }
def methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
def at = project.getContextValue('openapi.at')
def resolve = { node ->
  while (node?.$ref) node = at(node.$ref)
  node
}
def operationsOf = { paths -> paths.collectMany { path, item -> methods.findAll { item[it] }.collect { [item: item, method: it, operation: item[it]] } } }
def operations = operationsOf(document.paths)
def words = { String name -> name.replaceAll(/([a-z0-9])([A-Z])/, '$1 $2').split(/[^A-Za-z0-9]+/).findAll() }
def className = { String name -> name.split(/[^A-Za-z0-9]+/).findAll().collect { it.capitalize() }.join() }
def methodName = { String name -> def c = className(name); c ? c[0].toLowerCase() + c.substring(1) : 'x' }
def variable = { String... names -> names.collectMany { words(it) }*.toUpperCase().join('_') }
// The name itself, or the first with a number that is not taken.
def numbered = { String plain, Closure isTaken ->
  def free = plain
  for (int n = 2; isTaken(free); n++) free = "$plain$n" as String
  free
}

// --- operations: a facade is named for its tag, and has three methods for each -----------------------------------------------

def ofObject = ['getClass', 'hashCode', 'toString', 'notify', 'notifyAll', 'wait', 'equals', 'clone', 'finalize']
def ofClient = ofObject + ['builder', 'close', 'retrofit', 'fromEnvironment']
def methodNames = [] as Set
operations.each { o ->
  if (o.operation.tags) o.operation.tags = o.operation.tags.collect { !className(it) ? 'default' : methodName(it) in ofClient ? it + ' calls' : it }.unique()
  def id = o.operation.operationId
  if (!id) return
  def forms = { String form -> ['', 'Async', 'WithResponse'].collect { "${o.operation.tags?.getAt(0)} $form$it" as String } }
  def unique = numbered(methodName(id)) { name -> name in ofObject || forms(name).any { it in methodNames } }
  methodNames.addAll(forms(unique))
  if (unique != methodName(id)) o.operation.operationId = unique
}

// --- bodies: JSON where it is one of several types, files where it is none -------------------------------------------------

def isJson = { String type -> type.split(';')[0].trim() ==~ /(?i).*[\/+]json/ }
def asFile = { given ->
  def schema = resolve(given)
  def items = resolve(schema?.items)
  if (schema?.format == 'binary') return schema + ['x-file': true]
  items?.format == 'binary' ? schema + [items: items + ['x-file': true]] : given
}
// In place of a schema with files one whose files are marked: in JSON, where it may stand too, they are texts.
def withFiles
withFiles = { given ->
  def file = asFile(given)
  if (!file.is(given)) return file
  def schema = resolve(given)
  def copy = new LinkedHashMap(schema)
  if (schema.get('properties')) copy.put('properties', schema.get('properties').collectEntries { name, property -> [name, asFile(property)] })
  if (schema.allOf) copy.allOf = schema.allOf.collect(withFiles)
  copy == schema ? given : copy
}
def withContent = { holder, boolean isFile = true ->
  if (!(holder instanceof Map) || !holder.content) return
  def types = holder.content.keySet()
  // A file and a form beside it say more than JSON does.
  if (types.any(isJson) && !types[0].startsWith('multipart/')) holder.content = holder.content.findAll { type, media -> isJson(type) }
  // A form that is no multipart one has texts only, as an error has.
  holder.content.each { type, media ->
    if (isFile && !isJson(type) && !type.startsWith('application/x-www-form-urlencoded') && media.schema) media.schema = withFiles(media.schema)
  }
}
def isSuccess = { status -> status ==~ /2../ }
operations.each { o ->
  if (o.operation.requestBody) o.operation.requestBody = new LinkedHashMap(resolve(o.operation.requestBody))
  withContent(o.operation.requestBody)
  o.operation.responses = o.operation.responses.findAll { status, response -> !status.startsWith('x-') }
  // A download that is documented for any other status is the success; the generator has one for a status of its own only.
  def any = resolve(o.operation.responses.default)
  if (!o.operation.responses.keySet().any(isSuccess) && any?.content?.any { type, media -> !asFile(media.schema).is(media.schema) }) {
    o.operation.responses = o.operation.responses.findAll { status, response -> status != 'default' } + ['2XX': any]
  }
  o.operation.responses.each { status, response -> withContent(response, isSuccess(status)) }
}
document.components?.responses?.values()?.each(withContent)

// --- schemas: names of our own are taken, a plain integer has 64 bits, patterns are Java's -----------------------------

// The classes that the templates write or name, or the generator has a type of its own for.
def taken = new org.snakeyaml.engine.v2.api.Load(org.snakeyaml.engine.v2.api.LoadSettings.builder().build())
    .loadFromString(new File(templates, 'config.yaml').getText('UTF-8')).files.values()*.destinationFilename*.replace('.java', '')*.replace('${name}', name) as Set
taken.addAll '''X Builder Codec Known Choices List Map Set URI UUID OffsetDateTime LocalDate BigDecimal BitSet JsonElement JsonObject
JsonAdapter JsonReader JsonWriter ByteString Nullable RequestBody ResponseBody MultipartBody CompletableFuture IOException
Arrays Objects DateTime LocalDateTime LocalTime Date Timestamp File Array ArrayList HashMap AnyType ByteArray Gson
TypeAdapter TypeAdapterFactory TypeToken'''.split().toList()
// Those of java.lang in Java 17, which is what a client is compiled against.
taken.addAll '''AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException AssertionError
AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class ClassCastException ClassCircularityError
ClassFormatError ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface
IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException
IllegalStateException IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
InheritableThreadLocal InstantiationError InstantiationException Integer InternalError InterruptedException Iterable
LayerInstantiationException LinkageError Long Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError
NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record
ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs SecurityException
SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable
TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
VerifyError VirtualMachineError Void'''.split().toList()
def schemas = document.components.schemas
def renamed = [:]
def seen = taken.collectEntries { [it.toLowerCase(), null] }
schemas.each { key, schema ->
  def unique = className(key)
  // Never map[key] = value: Groovy takes the key "properties" for the bean properties of the map itself.
  if (!(key ==~ /[A-Za-z0-9._-]+/)) renamed.put(key, unique)
  if (!unique || seen.containsKey(unique.toLowerCase())) {
    unique = numbered('Model' + unique) { seen.containsKey(it.toLowerCase()) }
    renamed.put(key, unique)
  }
  seen.put(unique.toLowerCase(), schema)
}
// A discriminator may name a schema without saying where it is.
def mapped = schemas.values().collectMany { it.discriminator?.mapping?.keySet() ?: [] } as Set
def rename
rename = { node ->
  if (node instanceof Map) {
    node.collectEntries { key, value ->
      def from = value instanceof String ? value.replaceFirst('^#/components/schemas/', '') : null
      [(key): (from != value || key in mapped) && renamed.get(from) ? '#/components/schemas/' + renamed.get(from) : rename(value)]
    }
  } else node instanceof List ? node.collect(rename) : node
}
if (renamed) {
  def components = document.components
  components.schemas = schemas.collectEntries { key, schema -> [(renamed.get(key) ?: key): schema] }
  document.putAll(rename(document))
  operations = operationsOf(document.paths)
}

// The generator names an inline object or enum for its place, or its title, and overwrites what has that name already.
def nameInline
def nameInside
nameInside = { Map schema, String place, int depth = 0 ->
  schema.get('properties')?.each { property, inline -> nameInline(inline, place + '_' + property, depth) }
  nameInline(schema.items, place + '_inner', schema.items?.items ? 2 : depth)
  nameInline(schema.additionalProperties, place + '_value', depth)
  ['allOf', 'oneOf', 'anyOf'].each { parts -> schema.get(parts)?.each { if (!it.$ref) nameInside(it, place + '_' + parts, depth + 1) } }
}
nameInline = { schema, String place, int depth = 0 ->
  if (!(schema instanceof Map) || schema.$ref) return
  // The generator does not see objects made of parts everywhere, nor objects inside of parts of parts or lists of lists.
  def isMadeOfParts = schema.allOf && (schema.allOf.size() > 1 || !schema.allOf[0].$ref || schema.get('properties'))
  def plain = className(schema.title ?: '') ?: className(place)
  if (isMadeOfParts || depth > 1 && schema.get('properties')) {
    def own = numbered(plain) { seen.containsKey(it.toLowerCase()) }
    def component = new LinkedHashMap(schema)
    schema.keySet().retainAll(['nullable', 'readOnly', 'writeOnly', 'deprecated', 'description'])
    schema.allOf = [[$ref: '#/components/schemas/' + own]]
    document.components.schemas.put(own, component)
    seen.put(own.toLowerCase(), component)
    nameInside(component, own)
    return
  }
  if (schema.get('properties') || schema.enum) {
    // The same twice is one class.
    def unique = numbered(plain) { seen.containsKey(it.toLowerCase()) && seen.get(it.toLowerCase()) != schema }
    seen.put(unique.toLowerCase(), new LinkedHashMap(schema))
    if (unique != plain) schema.title = unique
  }
  nameInside(schema, schema.title ?: place, depth)
}
new LinkedHashMap(document.components.schemas).each { key, schema -> nameInside(schema, key) }
operations.findAll { it.operation.operationId }.each { o ->
  def id = o.operation.operationId
  o.operation.requestBody?.content?.values()?.each { nameInline(it.schema, id + '_request') }
  o.operation.responses.each { status, response -> response.content?.values()?.each { nameInline(it.schema, "${id}_${status}_response") } }
  o.operation.parameters?.each { nameInline(it.schema, "${id}_${it.name}_parameter") }
}

// A method of Java's has room for some 2,000 of them.
if (seen.size() > 1500) document.info['x-many-classes'] = true

// ECMA-262 and Java differ in these; the rest of the syntax is common.
def toJava = { String pattern ->
  def out = new StringBuilder()
  boolean inClass = false
  for (int i = 0; i < pattern.length(); i++) {
    def c = pattern[i]
    def next = i + 1 < pattern.length() ? pattern[i + 1] : ''
    def space = '\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF'
    if (c == '\\') {
      i++
      if (next == 's') out << (inClass ? space : "[$space]")
      else if (next == 'S' && !inClass) out << "[^$space]"
      else if (next == 'v') out << '\\x0B'
      // Java's own word boundary knows all of Unicode, in some releases.
      else if (next == 'b' && !inClass) out << '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))'
      else if (next == 'B' && !inClass) out << '(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))'
      else if (next ==~ /[A-Za-z]/ && !(next in ['d', 'D', 'w', 'W', 'b', 'B', 'n', 'r', 't', 'f', 'c', 'x', 'u', 'k', 'p', 'P', 'S'])) out << next
      else out << c << next
    } else if (inClass) {
      if (c == ']') inClass = false
      out << (c == '[' || c == '&' ? '\\' + c : c)
    } else if (c == '[') {
      if (pattern.startsWith('[^]', i)) { out << '[\\s\\S]'; i += 2 }
      else if (next == ']') { out << '(?!)'; i++ }
      else { inClass = true; out << c; if (next == '^') { out << next; i++ } }
    } else out << (c == '$' ? '\\z' : c == '.' ? '[^\\n\\r\\u2028\\u2029]' : c)
  }
  out.toString()
}
def literal = { String text -> text.collect { it == '\\' || it == '"' ? '\\' + it : it < ' ' || it > '~' ? String.format('\\\\x{%x}', it as char as int) : it }.join() }
def isUri = { schema -> schema instanceof Map && schema.type == 'string' && schema.format == 'uri' && !schema.enum }
def textFormats = ['date', 'date-time', 'byte', 'binary', 'uuid', 'uri']
def isObject = { Map schema -> ['properties', 'allOf', 'oneOf', 'anyOf'].any { schema.get(it) } }
// Whether what a list or map holds is an object or a choice in the end, or holds itself.
def ofModels
ofModels = { schema, refs ->
  if (!(schema instanceof Map)) return false
  if (schema.$ref) return !refs.add(schema.$ref) || ofModels(resolve(schema), refs)
  isObject(schema) || ofModels(schema.items ?: schema.additionalProperties, refs)
}
// Properties whose names would be one in Java, or hide a class or constant of their model, as those in all capitals do, get others.
def propertyNames = [:]
def isShouted = { it =~ /[A-Z]/ && !(it =~ /[a-z]/) }
def nameProperty = { String property, String plain, Set used ->
  def java = numbered(plain) { SourceVersion.isKeyword(it) && (isShouted(property) || it in ['true', 'false']) || !used.add(it.toLowerCase()) }
  if (java != methodName(property) || isShouted(property)) propertyNames.put(property, java ==~ /\d.*/ ? "member$java" as String : java)
  java
}
// Those in all capitals are named last, for their models together.
def models = []
def membersOf
membersOf = { schema, refs ->
  def part = resolve(schema)
  (part.get('properties')?.keySet() ?: []) + (part.allOf ?: []).collectMany { !it.$ref || refs.add(it.$ref) ? membersOf(it, refs) : [] }
}
def nameMembers = { schema ->
  def members = membersOf(schema, [] as Set).unique()
  def named = members.findAll { it in propertyNames }
  def used = ['additionalproperties'] + named.collect { propertyNames.get(it).toLowerCase() } as Set
  (members - named).findAll { !isShouted(it) }.each { nameProperty(it, methodName(it), used) }
  models << [shouted: members.findAll(isShouted), used: used]
}
// The Java type of a plain alternative; null where it is a class of its own.
def plainType
plainType = { given ->
  def schema = resolve(given)
  if (!(schema instanceof Map) || schema.enum || isObject(schema)) return null
  def inner = schema.items ?: schema.additionalProperties
  if (inner instanceof Map) {
    def held = plainType(inner)
    return held ? schema.type + schema.uniqueItems + held : null
  }
  schema.type + (schema.format in textFormats + ['int32', 'float', 'double'] ? schema.format : '')
}
// Alternatives of one Java type are told apart by numbers.
def numberAlternatives = { Map schema, String choice ->
  def counts = [:]
  schema[choice] = schema.get(choice).unique().collect { part ->
    def type = plainType(part)
    def number = type ? counts.merge(type, 1, Integer::sum) : 1
    number == 1 ? part : resolve(part) + ['x-number': number]
  }
}
// Where the generator would give two values of an enum one constant, or one that Java or a class of ours has no place for.
def nameConstants = { Map schema ->
  def given = schema['x-enum-varnames']
  def plain = schema.enum.collect { String.valueOf(it).replaceFirst(/^(?=\d)/, '_').replaceAll(/\W+/, '_').toUpperCase() }
  def isMistaken = given ? given.any { !SourceVersion.isName(String.valueOf(it)) } : plain.any { it == 'UNRECOGNIZED' || plain.count(it) > 1 && it + '2' in plain }
  if (!isMistaken || given && given.size() != schema.enum.size()) return
  def used = ['UNRECOGNIZED'] as Set
  schema['x-enum-varnames'] = [schema.enum, given ?: schema.enum].transpose().collect { value, name ->
    def constant = String.valueOf(name).replaceFirst(/^-(?=\d)/, 'MINUS_').replace('+', '_PLUS_').replaceAll(/\W+/, '_').replaceFirst(/^_+/, '').toUpperCase()
    numbered(constant ==~ /\d.*/ ? '_' + constant : constant ?: 'EMPTY') { !used.add(it) }
  }
}
// What the client needs more of than every client has.
def needs = [] as Set
def complete
complete = { Map schema ->
  if (schema.type == 'array') needs << 'lists'
  def open = schema.additionalProperties != null && schema.additionalProperties != false
  if (open) needs << 'maps'
  if (schema.type == 'integer' && schema.format != 'int32') schema.format = 'int64'
  if (schema.format == 'binary' && !schema['x-file']) schema.remove('format')
  // Of any other format the generator makes a number, or a type that an enum of texts cannot have.
  if (schema.type == 'string' && (schema.enum || !(schema.format in textFormats))) schema.remove('format')
  if (schema.enum) nameConstants(schema)
  // Which members are needed is no alternative of its own.
  ['oneOf', 'anyOf'].each { choice ->
    if ((schema.get('properties') || schema.allOf) && schema.get(choice)?.every { !(it.keySet() - ['required', 'not', 'title', 'description']) }) schema.remove(choice)
    if (schema.get(choice)) numberAlternatives(schema, choice)
  }
  if (schema.oneOf || schema.anyOf || schema.discriminator) needs << 'alternatives'
  // No constant of a model may be made of another's: two classes that need each other may wait for each other for ever.
  if (ofModels(schema.items ?: schema.additionalProperties, [] as Set)) schema['x-of-models'] = true
  if (schema.pattern) {
    def java = toJava(schema.remove('pattern'))
    try {
      Pattern.compile(java)
      schema['x-java-pattern'] = literal(java)
    } catch (PatternSyntaxException e) {
      log.warn("not checked, as Java has no such pattern: $java")
    }
  }
  if (schema.get('properties') || schema.allOf) {
    nameMembers(schema)
    // The generator takes an object with more members than it names for a map.
    if (open) schema['x-model'] = true
    // Their type would be that of the parts' own members too.
    if (schema.allOf && schema.additionalProperties instanceof Map) schema.additionalProperties = true
    // Of the object itself, not of each member that refers to it.
    [minProperties: 'x-min-members', maxProperties: 'x-max-members'].each { from, to ->
      if (schema.get(from) != null) schema[to] = schema.remove(from)
    }
  }
  // Groovy takes schema.properties for the bean properties of the map itself.
  schema.get('properties')?.values()?.each {
    complete(it)
    // Kept as text, and parsed when it is asked for.
    if (isUri(it)) {
      it['x-uri'] = true
      needs << 'uris'
    } else if (it.type == 'object' && !it.get('properties') && isUri(it.additionalProperties)) {
      it['x-uris'] = true
      needs << 'uris' << 'uriMaps'
    }
  }
  ['items', 'additionalProperties', 'not'].each { if (schema.get(it) instanceof Map) complete(schema.get(it)) }
  ['allOf', 'oneOf', 'anyOf'].each { schema.get(it)?.each { part -> complete(part) } }
}
// Whatever stands under these keys, outside of examples, is a schema.
def schemasIn
schemasIn = { node ->
  if (node instanceof List) node.each(schemasIn)
  else if (node instanceof Map) node.each { key, value ->
    if (key == 'schema') complete(value)
    else if (key == 'headers') value.values().each(schemasIn)
    else if ((value instanceof Map || value instanceof List) && !(key in ['example', 'examples', 'schemas']) && !key.startsWith('x-')) schemasIn(value)
  }
}
schemasIn(document.paths)
['parameters', 'requestBodies', 'responses', 'headers'].each { document.components?.get(it)?.values()?.each(schemasIn) }
document.components.schemas.values().each { complete(it) }
// HTTP has these send a body, if an empty one.
operations.findAll { it.operation.requestBody || it.method in ['post', 'put', 'patch'] }.each { it.operation['x-has-body'] = true }
operations.findAll { it.operation.requestBody }.each { o ->
  if (o.operation.requestBody.content.keySet()[0] ==~ /(?i)text\/.*/) o.operation.requestBody['x-text'] = true
  needs << 'bodies'
}
if ('bodies' in needs) document.info['x-bodies'] = true
def containers = ['lists', 'maps'].findAll { it in needs }
if (containers) document.info['x-containers'] = containers.collectEntries { [it, true] }
models*.shouted.flatten().unique().each { name ->
  def those = models.findAll { name in it.shouted }
  def java = nameProperty(name, methodName(name.toLowerCase()), those.collectMany { it.used } as Set)
  those.each { it.used << java.toLowerCase() }
}

// --- security -------------------------------------------------------------------------------------------------------------

def builderMethods = ['baseUrl', 'httpClient', 'connectTimeout', 'readTimeout', 'callTimeout', 'maxRetries', 'maxResponseBytes', 'strict', 'timing', 'build'] as Set
def kinds = [basic: ['credentials', ['username', 'password']], bearer: ['bearerToken', ['token']],
    header: ['apiKey', ['key']], query: ['apiKey', ['key']], cookie: ['apiKey', ['key']]]
def marked = { list -> list.eachWithIndex { it, i -> if (i == 0) it.first = true; if (i == list.size() - 1) it.last = true } }
def schemes = (document.components?.securitySchemes ?: [:]).collect { scheme, given ->
  given = resolve(given)
  def kind = given.type == 'apiKey' ? given.in : given.type == 'http' ? given.scheme.toLowerCase() : 'bearer'
  if (!kinds[kind]) {
    log.warn("the security scheme $scheme is left out: no support for http $kind")
    return null
  }
  def client = given['x-client'] ?: [:]
  def method = client.method ?: kinds[kind][0]
  def first = builderMethods.add(method)
  if (!first) method = numbered(methodName(scheme)) { !builderMethods.add(it) }
  def parameters = client.parameters ?: kinds[kind][1].collect { [name: it] }
  [scheme: scheme, method: method, kind: kind, (kind): true, field: given.type == 'apiKey' ? given.name : null,
      description: given.description?.replace('&', '&amp;')?.replace('<', '&lt;')?.replace('@', '&#64;')?.replace('\\', '&#92;')?.replace('*/', '*&#47;'),
      parameters: marked(parameters.collect { [name: it.name, env: it.env ?: first ? it.env ?: variable(name, it.name) : variable(name, scheme, it.name)] })]
      .findAll { it.value != null }
}.findAll()
if (schemes) document.info['x-security-schemes'] = schemes
operations.each { o ->
  def alternatives = o.operation.security != null ? o.operation.security : document.security ?: []
  def names = alternatives.collectMany { it.keySet() }.unique().findAll { it in schemes*.scheme }
  if (names) o.operation['x-security'] = marked(names.collect { [name: it] })
  if (names && alternatives.every { it }) o.operation['x-security-required'] = true
}
if (schemes && operations && operations.every { it.operation['x-security-required'] }) document.info['x-credentials-required'] = true

// --- parameters -------------------------------------------------------------------------------------------------------------

// Names of path parameters are seen by nobody; Retrofit takes plain ones only.
document.paths = document.paths.collectEntries { path, item ->
  def plainNames = [:]
  def plainPath = path.replaceAll(/\{([^}]+)}/) { all, given ->
    plainNames.put(given, given ==~ /[a-zA-Z][a-zA-Z0-9_-]*/ ? given : 'p_' + given.replaceAll(/[^a-zA-Z0-9_-]/, '_'))
    '{' + plainNames.get(given) + '}'
  }
  def lists = [item] + methods.findAll { item[it] }.collect { item[it] }
  lists.findAll { it.parameters }.each { holder ->
    // OpenAPI has these ignored: they are the client's.
    holder.parameters = holder.parameters.findAll { def p = resolve(it); p.in != 'header' || !(p.name.toLowerCase() in ['accept', 'content-type', 'authorization']) }
        .collect { given ->
      def parameter = new LinkedHashMap(resolve(given))
      def schema = resolve(parameter.schema) ?: [:]
      def limits = []
      if (schema.minLength != null) limits << "minLength = $schema.minLength"
      if (schema.maxLength != null) limits << "maxLength = $schema.maxLength"
      if (schema['x-java-pattern']) limits << "pattern = \"${schema['x-java-pattern']}\""
      if (limits) parameter['x-limited'] = limits.join(', ')
      parameter['x-bounds'] = "${schema.minLength ?: 0}, ${schema.maxLength ?: 'Integer.MAX_VALUE'}, \"${schema['x-java-pattern'] ?: ''}\"" as String
      if (parameter.style == 'spaceDelimited') parameter['x-delimiter'] = ' '
      if (parameter.style == 'pipeDelimited') parameter['x-delimiter'] = '|'
      if (parameter.in == 'path') parameter.name = plainNames.get(parameter.name)
      parameter
    }
  }
  [(plainPath): item]
}

// --- answers ------------------------------------------------------------------------------------------------------------------

def inlined = { operation, status -> operation.responses[status] = new LinkedHashMap(resolve(operation.responses[status])) }
def jsonSchema = { response ->
  (resolve(response).content ?: [:]).find { type, media -> isJson(type) }?.value?.schema
}
operations.each { o ->
  def explicit = o.operation.responses.keySet().findAll { it ==~ /2\d\d/ }.sort()
  if (explicit && !o.operation.responses['2XX']) o.operation['x-success'] = explicit.join(', ')
  def primary = explicit ? explicit[0] : ['2XX', 'default'].find { o.operation.responses[it] }
  if (primary) inlined(o.operation, primary)['x-primary'] = true
}
// A client puts the request of an operation together itself where it takes nothing but texts that are whole segments of the path.
document.paths.each { path, item ->
  methods.findAll { item[it] && it in ['get', 'head', 'delete', 'options'] }.each { method ->
    def operation = item[method]
    def parameters = (item.parameters ?: []) + (operation.parameters ?: [])
    def names = path.findAll(/\{([^}]+)}/) { all, given -> given }
    def primary = operation.responses.values().find { it['x-primary'] }
    def body = primary ? jsonSchema(primary) : null
    if (!operation.requestBody && (parameters*.name as Set) == (names as Set) && parameters.size() == names.size() && path.split('/').every { !it.contains('{') || it ==~ /\{[^}]+}/ }
        && parameters.every { it.in == 'path' && resolve(it.schema)?.type == 'string' && !resolve(it.schema).enum && !resolve(it.schema).format }
        && body?.$ref && resolve(body).type == 'object' && resolve(body).get('properties')) operation['x-direct'] = true
  }
}
if (!operations.every { it.operation['x-direct'] }) document.info['x-services'] = true
// An error is an object of a class, or any JSON.
operations.each { o ->
  o.operation.responses.keySet().findAll { !isSuccess(it) }.each { status ->
    def schema = resolve(jsonSchema(o.operation.responses[status]))
    if (schema && !schema.enum && !isObject(schema)) inlined(o.operation, status)['x-any'] = true
  }
}
// An exception class is typed where all operations document one model for its statuses.
['400', '401', '403', '404', '409', '412', '429', '5xx'].each { key ->
  def documented = operations.collectMany { o ->
    def statuses = o.operation.responses.keySet()
    def own = key == '5xx' ? statuses.findAll { it ==~ /5(\d\d|XX)/ } : statuses.findAll { it == key } ?: statuses.findAll { it == '4XX' }
    (own ?: statuses.findAll { it == 'default' && (o.operation['x-success'] || '2XX' in statuses) }).collect { [o.operation, it] }
  }.findAll { jsonSchema(it[0].responses[it[1]]) }
  // The template comes by an operation once for each of its tags.
  def once = documented.find { !(it[0].tags?.size() > 1) }
  if (once && documented.collect { jsonSchema(it[0].responses[it[1]]) }.toSet().size() == 1) {
    inlined(*once)["x-typed-$key" as String] = true
    document.info["x-typed-$key" as String] = true
  }
}

// --- server -------------------------------------------------------------------------------------------------------------------

def servers = document.servers ?: [[url: '/']]
def filled = { server -> (server.variables ?: [:]).inject(server.url) { url, entry -> url.replace("{$entry.key}", entry.value.default as String) } }
def path = { String url -> url.replaceFirst('^[a-z]+://[^/]*', '').replaceFirst('/+$', '').with { it && !it.startsWith('/') ? '/' + it : it } }
def server = [path: path(filled(servers[0]))]
if (filled(servers[0]) ==~ /https?:\/\/.*/) server.url = filled(servers[0]).replaceFirst('^(https?://[^/]*).*', '$1')
def env = servers[0]['x-client'] == null ? variable(name, 'BASE_URL') : servers[0]['x-client'].env
if (env) server.env = env
def template = servers.find { it.variables && it.url ==~ /https?:\/\/.*/ }
if (template) {
  server.template = template.url.replaceFirst('^(https?://[^/]*).*', '$1')
  server.templatePath = path(filled(template))
  def variables = template.variables.findAll { server.template.contains("{$it.key}") }
  server.variables = variables.collect { key, given ->
    def method = numbered(methodName(key)) { !builderMethods.add(it) }
    [name: key, method: method, default: given.default as String, env: given['x-client']?.env ?: variable(name, key)] + (given['x-client']?.required ? [required: true] : [:])
  }
  if (!variables) server.keySet().removeAll(['template', 'templatePath', 'variables'])
}
document.info['x-server'] = server

// --- written for the generator --------------------------------------------------------------------------------------------------

def work = new File(workDirectory)
work.mkdirs()
def json = new JsonGenerator.Options().disableUnicodeEscaping().build()
def completed = JsonOutput.prettyPrint(json.toJson(document), true)
new File(work, 'openapi.json').setText(completed, 'UTF-8')
def config = new File(templates, 'config.yaml').getText('UTF-8')
    .replace('${sources}', 'src/main/java').replace('${package}', javaPackage.replace('.', '/')).replace('${name}', name)
new File(work, 'config.yaml').setText("${config}nameMappings: ${JsonOutput.toJson(propertyNames)}\n", 'UTF-8')
// A client's jar carries the document that it was generated from, as it stands, and by what.
def carried = new File(work, 'resources/META-INF/openapi')
carried.deleteDir()
carried.mkdirs()
// What a document of another name left there would go into the jar too.
new File(project.build.outputDirectory, 'META-INF/openapi').deleteDir()
def source = new File(spec)
new File(carried, source.name).bytes = source.bytes
def sha256 = java.security.MessageDigest.getInstance('SHA-256').digest(source.bytes).encodeHex()
new File(carried, source.name.replaceFirst(/\.\w+$/, '') + '.properties')
    .setText("generator=openapi-generator ${project.properties['openapi-generator.version']}\nsha256=$sha256\n", 'UTF-8')
// The generator writes these supporting files and none of its own.
def simple = operations.every { o -> !o.operation.requestBody && ((o.item?.parameters ?: []) + (o.operation.parameters ?: [])).every { resolve(resolve(it).schema)?.type in ['string', 'integer', 'number', 'boolean'] } }
def only = ['ListCodec.java': 'lists', 'MapCodec.java': 'maps', 'UriTextCodec.java': 'uris', 'UriTexts.java': 'uriMaps',
    'Alternatives.java': 'alternatives', 'Parameters.java': 'parameters', 'RequestBodies.java': 'bodies', 'Upload.java': 'bodies']
if (!simple) needs << 'parameters'
project.properties['client.files'] = (config =~ /SupportingFiles.*destinationFilename: '?([^'}]+)/).collect { it[1].trim() }
    .findAll { !only[it] || only[it] in needs }.join(',')
