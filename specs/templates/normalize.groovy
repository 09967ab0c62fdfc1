// Says what the checked document says in ways that the generator can take.
def document = project.getContextValue('openapi')
def steps = project.getContextValue('openapi.steps')
def notSchemas = ['example', 'examples', 'default', 'enum', 'required', 'mapping'] as Set
// Whatever stands under these keys has names of the document's as keys.
def named = ['paths', 'responses', 'parameters', 'headers', 'requestBodies', 'securitySchemes', 'links', 'callbacks', 'content', 'encoding', 'variables'] as Set

// Calls back for each object of the document, with whether it is a schema; what it does to it is followed.
def walk
walk = { node, String role, Closure visit ->
  if (node instanceof List) node.each { walk(it, role == 'schemas' ? 'schema' : 'other', visit) }
  if (!(node instanceof Map)) return
  if (role == 'schemas' || role == 'names') {
    node.values().each { walk(it, role == 'schemas' ? 'schema' : 'other', visit) }
    return
  }
  visit(node, role == 'schema')
  node.findAll { key, value -> !(key in notSchemas) && !key.startsWith('x-') }.each { key, value ->
    def isSchema = key in ['schema', 'items', 'additionalProperties', 'not']
    def areSchemas = key in ['allOf', 'oneOf', 'anyOf', 'schemas'] || key == 'properties' && role == 'schema'
    walk(value, isSchema ? 'schema' : areSchemas ? 'schemas' : key in named ? 'names' : 'other', visit)
  }
}

// --- references to a part of something: a schema gets a name of its own, all else is copied --------------------------------------

def copy
copy = { it instanceof Map ? it.collectEntries { key, value -> [(key): copy(value)] } : it instanceof List ? it.collect(copy) : it }
// Other than a check does, through references on the way, as the parts of a schema may have names by now.
def find
find = { String ref ->
  steps(ref).inject(document) { node, step ->
    while (node instanceof Map && node.$ref instanceof String) node = find(node.$ref)
    node instanceof List ? node[step as int] : node.get(step)
  }
}
def nameOf = { String ref ->
  def plain = (steps(ref) - ['components', 'schemas', 'paths', 'properties', 'responses', 'content', 'schema']).join('_').replaceAll(/[^A-Za-z0-9.-]+/, '_')
  def name = plain
  for (int n = 2; document.components.schemas.containsKey(name); n++) name = "$plain$n" as String
  name
}
document.components = document.components ?: [:]
document.components.schemas = document.components.schemas ?: [:]
for (int round = 0; ; round++) {
  def parts = []
  walk(document, 'other') { node, isSchema ->
    if (node.$ref instanceof String && !(node.$ref ==~ '#/components/[^/]+/[^/]+')) parts << [node: node, schema: isSchema, target: find(node.$ref)]
  }
  if (!parts) break
  // A second round finds those in copies; a copy of what holds the reference holds it in each.
  if (round == 4) throw new org.apache.maven.plugin.MojoExecutionException("${parts[0].node.$ref} is referred to from inside of itself; give it a name under /components")
  parts.each { part ->
    if (part.schema && !part.target.$ref) {
      def name = nameOf(part.node.$ref)
      document.components.schemas.put(name, new LinkedHashMap(part.target))
      part.target.clear()
      part.target.$ref = '#/components/schemas/' + name
    }
    def given = copy(part.target)
    part.node.clear()
    part.node.putAll(given)
  }
}

// No client has them, and the generator refuses a document where one of their URLs is relative.
document.info.keySet().removeAll(['license', 'contact', 'termsOfService'])
document.remove('externalDocs')

// --- bodies and schemas ----------------------------------------------------------------------------------------------------------------------

def saysNothing = { Map part -> part.keySet().every { it in ['title', 'description', 'default', 'example', 'externalDocs', 'xml', 'deprecated', 'nullable', 'readOnly', 'writeOnly'] || it.startsWith('x-') } }
def isPlain = { Map part -> !['$ref', 'properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', 'discriminator'].any { part.get(it) != null } && part.type != 'object' }
walk(document, 'other') { schema, isSchema ->
  if (!isSchema) {
    if (schema.requestBody instanceof Map && schema.requestBody.content?.isEmpty()) schema.remove('requestBody')
    return
  }
  // OpenAPI has ignored what stands beside a reference.
  if (schema.$ref instanceof String) schema.keySet().retainAll(['$ref'])
  // No client sends or assumes one, and the generator refuses the document where one is of another type.
  schema.remove('default')
  // A member without a name stays one that the document does not name.
  if (schema.get('properties') instanceof Map) schema.get('properties').remove('')
  // Of a list or a text this says nothing, but the generator takes it for a map.
  if (schema.type in ['array', 'string', 'integer', 'number', 'boolean']) schema.remove('additionalProperties')
  // What lists of values hold is often written as if it were the lists.
  if (schema.type == 'array' && schema.enum && !schema.enum.any { it instanceof List }) {
    def values = schema.remove('enum')
    if (schema.items instanceof Map && !schema.items.$ref && !schema.items.enum) schema.items.enum = values
  }
  // Parts that say nothing of the value, and plain parts, are no types to be put together.
  if (schema.allOf) {
    def idle = schema.allOf.findAll(saysNothing)
    schema.allOf = schema.allOf - idle
    def parts = [schema.findAll { key, value -> key != 'allOf' }] + schema.allOf
    def whole = [:]
    parts.each { part -> part.each { key, value -> whole.putIfAbsent(key, value) } }
    def isOne = parts.every { part -> isPlain(part) && part.every { key, value -> saysNothing([(key): value]) || whole.get(key) == value } }
    def plain = isOne ? schema.remove('allOf') : []
    (plain + idle).each { part -> part.each { key, value -> if (key != 'title') schema.putIfAbsent(key, value) } }
    if (!schema.allOf) schema.remove('allOf')
  }
}
