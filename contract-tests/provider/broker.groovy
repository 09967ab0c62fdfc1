// Asks a Pact Broker for one thing, through Pact's own command line client. The broker and the credentials come from the
// environment, which the client reads by itself: PACT_BROKER_BASE_URL, and PACT_BROKER_TOKEN or PACT_BROKER_USERNAME and _PASSWORD.
import groovy.json.JsonSlurper

// Message only: the build's error is one line, not a trace of this script.
def refuse = { String problem ->
  def error = new org.apache.maven.plugin.MojoExecutionException(problem)
  error.stackTrace = new StackTraceElement[0]
  throw error
}
def given = { String name -> session.userProperties.getProperty(name) ?: null }
def root = project.basedir.toPath().resolve('../..').normalize().toFile()

def run = { List<String> command, File folder ->
  def process
  try {
    def builder = new ProcessBuilder(command).directory(folder).redirectErrorStream(true)
    // A secret that a CI server does not have is an empty variable there, and no credentials.
    builder.environment().entrySet().removeIf { it.key.startsWith('PACT_BROKER_') && !it.value }
    process = builder.start()
  } catch (IOException e) {
    refuse("${command[0]} is needed and not on the PATH")
  }
  process.outputStream.close()
  def output = process.inputStream.getText('UTF-8')
  [code: process.waitFor(), lines: output.readLines().findAll { it.trim() && !it.startsWith('npm ') }]
}
def git = { String... arguments ->
  def answer = run(['git', *arguments], root)
  if (answer.code != 0) refuse("git ${arguments.join(' ')}: ${answer.lines.join(' ')}")
  answer.lines.join('\n')
}

// --- versions: a client's is the commit that is built, a document's the commit that last changed it --------------------

def documents = new Properties()
new File(project.basedir, 'documents.properties').withInputStream { documents.load(it) }
def clean = { String path, String what ->
  def changes = git('status', '--porcelain', '--', path)
  if (changes) refuse("$what is not what is committed (${changes.readLines()[0].trim()}); commit it first")
}
def branch = { ->
  def name = System.getenv('GIT_BRANCH') ?: git('rev-parse', '--abbrev-ref', 'HEAD')
  if (name == 'HEAD') refuse('no branch is checked out; name it in GIT_BRANCH')
  name
}
def documentVersion = { String provider ->
  clean(documents.getProperty(provider), documents.getProperty(provider))
  if (git('rev-parse', '--is-shallow-repository') == 'true') {
    refuse("this clone is shallow and does not know which commit last changed ${documents.getProperty(provider)}; fetch all of it")
  }
  git('log', '-1', '--format=%H', '--', documents.getProperty(provider))
}
def version = { String pacticipant ->
  given('version') ?: documents.containsKey(pacticipant) ? documentVersion(pacticipant) : git('rev-parse', 'HEAD')
}

// --- the broker ------------------------------------------------------------------------------------------------------------

def broker = System.getenv('PACT_BROKER_BASE_URL') ?: refuse('PACT_BROKER_BASE_URL is not set; it names the Pact Broker')
def pact = { String... arguments ->
  run(['npx', '--yes', "--package=@pact-foundation/pact-cli@${project.properties['pact-cli.version']}" as String, 'pact', 'broker', *arguments], root)
}
// The client marks what went wrong, and says it twice at times.
def problem = { answer ->
  def told = answer.lines.collect { it.replaceAll(/[❌✅📨]|\u001B\[[0-9;]*m/, '').trim() }.findAll()
  // What it did before the mistake comes first.
  def line = told.find { it =~ /Cannot change|error sending|does not exist/ } ?: told ? told[-1] : "exit code $answer.code"
  line.replaceAll(/ ?URL: '[^']*'$/, '')
}
def must = { String what, answer ->
  if (answer.code != 0) refuse("$what at $broker: ${problem(answer)}")
  answer.lines.each { log.info(it) }
}
def pacticipant = { -> given('pacticipant') ?: refuse('-Dpacticipant is missing: a client or a document, such as client-twill or twill-openapi') }
def environment = given('environment') ?: 'production'

switch (command) {
  case 'publish':
    def folder = given('pacts') ? new File(given('pacts')).absoluteFile : new File(root, 'contract-tests/pacts')
    def files = folder.listFiles()?.findAll { it.name.endsWith('.json') }?.sort() ?: refuse("$folder: no pact files")
    // Each pact is a request of its own: nothing is sent unless everything can be.
    files.each { file ->
      def contract
      try {
        contract = new JsonSlurper().parse(file, 'UTF-8')
      } catch (groovy.json.JsonException e) {
        refuse("$file: not JSON: ${e.message.readLines()[0]}")
      }
      if (!(contract instanceof Map) || !contract.consumer?.name || !contract.provider?.name || !contract.interactions) {
        refuse("$file: no pact: consumer, provider or interactions are missing")
      }
      if (!documents.containsKey(contract.provider.name)) refuse("$file: ${contract.provider.name} is no document of ${documents.keySet()}")
    }
    clean('contract-tests/pacts', 'contract-tests/pacts')
    def options = ['-a', given('version') ?: git('rev-parse', 'HEAD'), '--branch', branch()]
    if (System.getenv('BUILD_URL')) options += ['--build-url', System.getenv('BUILD_URL')]
    must('publish', pact('publish', *files*.path, *options))
    break
  case 'verify':
    // Asked for nothing but an answer: the verification itself would say less clearly that there is none.
    must('verify', pact('list-environments'))
    def properties = new Properties()
    documents.each { name, path -> properties[name + '.version'] = version(name) }
    properties['pact.provider.branch'] = branch()
    properties['pact.verifier.publishResults'] = 'true'
    if (System.getenv('BUILD_URL')) properties['pact.verifier.buildUrl'] = System.getenv('BUILD_URL')
    def target = new File(project.build.directory)
    target.mkdirs()
    new File(target, 'broker.properties').withOutputStream { properties.store(it, null) }
    break
  case 'can-i-deploy':
    def name = pacticipant()
    def number = version(name)
    def options = given('retries') ? ['--retry-while-unknown', given('retries'), '--retry-interval', '10'] : []
    def answer = pact('can-i-deploy', '-a', name, '-e', number, '--to-environment', environment, *options)
    if (answer.code != 0 && !answer.lines.any { it.contains('Computer says no') }) must('can-i-deploy', answer)
    answer.lines.each { log.info(it) }
    if (answer.code != 0) {
      // The table has a row for each pair of versions that go together in the environment.
      def rows = answer.lines.findAll { it.startsWith('│') }.drop(1)*.split(/[│┆]/).collect { it*.trim() }
      def wrong = rows.findAll { it[5] != 'true' }.collect { "${it[1]} ${it[2]} with ${it[3]} ${it[4]}: ${it[5] == 'false' ? 'failed' : it[5]}" }
      def reason = answer.lines.find { it.startsWith('There is no verified pact') || it.startsWith('The verification') }
      refuse("$name $number may not go to $environment: ${([reason] + wrong).findAll().join('; ') ?: problem(answer)}")
    }
    break
  case 'create-environment':
    def answer = pact('create-environment', '--name', environment)
    if (!answer.lines.any { it.contains('already used') }) must('create-environment', answer)
    break
  case 'record-document':
    def name = pacticipant()
    if (!documents.containsKey(name)) refuse("$name is no document; documents are ${documents.keySet()}")
    must('record-document', pact('record-deployment', '-a', name, '-e', version(name), '--environment', environment))
    break
  case 'record-release':
    def name = pacticipant()
    if (documents.containsKey(name)) refuse("$name is a document and not released; record it with -Pbroker-record-document")
    must('record-release', pact('record-release', '-a', name, '-e', version(name), '--environment', environment))
    break
  case 'record-support-ended':
    def number = given('version') ?: refuse('-Dversion is missing: the release that is supported no longer')
    must('record-support-ended', pact('record-support-ended', '-a', pacticipant(), '-e', number, '--environment', environment))
    break
}
