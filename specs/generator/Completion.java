package generator;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes a document with what mustache cannot work out, as {@code x-…} extensions.
 *
 * @param needs what the client has beyond what every client has
 * @param memberNames the properties that the generator has to be told the name of
 */
record Completion(Set<Needs> needs, Map<String, String> memberNames) {
  private static final Set<String> BUILDER_METHODS =
      Set.of(
          "baseUrl",
          "httpClient",
          "connectTimeout",
          "readTimeout",
          "callTimeout",
          "maxRetries",
          "maxResponseBytes",
          "strict",
          "fromEnvironment",
          "timing",
          "build");

  static Completion complete(Document document, String clientName, Settings settings) {
    OperationNames.complete(document);
    new BodyTypes(document).complete();
    Set<String> taken = ReservedNames.of(settings);
    taken.addAll(OperationNames.classes(document));
    ClassNames classNames = new ClassNames(taken);
    classNames.takeAll(document);
    new InlineNames(document, classNames).complete();
    MemberNames memberNames = new MemberNames(document);
    Set<Needs> needs = EnumSet.noneOf(Needs.class);
    new Schemas(document, memberNames, needs).complete();
    Set<String> builderMethods = new HashSet<>(BUILDER_METHODS);
    new Security(document, clientName, builderMethods).complete();
    new Parameters(document).complete();
    Answers answers = new Answers(document);
    answers.complete();
    new Requests(document, answers, needs).complete();
    new Servers(document, clientName, builderMethods).complete();
    completeInfo(document.info(), needs, classNames.areMany());
    return new Completion(needs, memberNames.given());
  }

  private static void completeInfo(ObjectNode info, Set<Needs> needs, boolean hasManyClasses) {
    if (hasManyClasses) {
      info.put("x-many-classes", true);
    }
    if (needs.contains(Needs.BODIES)) {
      info.put("x-bodies", true);
    }
    if (needs.contains(Needs.URI_MAPS)) {
      info.put("x-uri-maps", true);
    }
    for (Needs container : List.of(Needs.LISTS, Needs.MAPS)) {
      if (needs.contains(container)) {
        info.withObjectProperty("x-containers").put(Names.lower(container.name()), true);
      }
    }
  }
}
