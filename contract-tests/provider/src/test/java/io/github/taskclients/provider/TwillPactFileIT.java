package io.github.taskclients.provider;

import au.com.dius.pact.provider.junitsupport.loader.PactFolder;

/** The committed pact of the Twill client. */
@PactFolder("../pacts")
class TwillPactFileIT extends TwillVerification {}
