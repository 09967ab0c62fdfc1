package io.github.taskclients.provider;

import au.com.dius.pact.provider.junitsupport.loader.PactFolder;

/** The committed pact of the Twilio client. */
@PactFolder("../pacts")
class TwilioPactFileIT extends TwilioVerification {}
