/** The OpenAPI documents as providers: what they say, whether a pact agrees with them, and a stub that answers from them. */
package io.github.taskclients.provider;
