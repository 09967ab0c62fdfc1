/** What is asked of a Pact Broker and of the vendors' documents; Maven's profiles run it by the Ant task of this package. */
package io.github.taskclients.provider.tasks;
