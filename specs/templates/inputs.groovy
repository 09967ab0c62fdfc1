// Says whether a client is to be generated again: the SHA-256 of all that it is made of is kept beside what was made of it.
if (skip == 'true') {
  // No client's module.
  project.properties['client.unchanged'] = 'true'
  return
}
def digest = java.security.MessageDigest.getInstance('SHA-256')
def inputs = new File(templates).listFiles()
Arrays.sort(inputs)
for (File input : [new File(spec), project.file, project.parent.file, *inputs]) {
  digest.update("$input.name ${input.length()} ${System.getProperty('java.version')}\n".getBytes('UTF-8'))
  // What is wrong with a document that is not there is said by the next script.
  if (input.file) digest.update(input.bytes)
}
def sha256 = HexFormat.of().formatHex(digest.digest())
def kept = new File(output, 'inputs.sha256')
def files = new File(output, '.openapi-generator/FILES')
def unchanged = kept.file && kept.text == sha256 && files.file && files.readLines().every { new File(output, it).file }
project.properties['client.inputs'] = sha256
project.properties['client.unchanged'] = unchanged as String
// As the generator does it where it runs.
if (unchanged) project.addCompileSourceRoot("$output/src/main/java" as String)
