package io.github.taskclients.change;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiHasAccessModifier;
import japicmp.model.JApiHasChangeStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed between the public Java APIs of two jars, as japicmp sees it. */
final class JavaChanges {
  private JavaChanges() {}

  static List<Change> between(Path before, Path after) {
    Options options = Options.newDefault();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    JarArchiveComparator comparator = new JarArchiveComparator(JarArchiveComparatorOptions.of(options));
    List<Change> changes = new ArrayList<>();
    for (JApiClass type :
        comparator.compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"))) {
      if (type.getChangeStatus() == JApiChangeStatus.NEW || type.getChangeStatus() == JApiChangeStatus.REMOVED) {
        add(changes, type, "", type, type);
      } else {
        broken(type).map(what -> new Change(true, type.getFullyQualifiedName(), what)).forEach(changes::add);
        type.getMethods().stream().filter(JavaChanges::seen).forEach(it -> add(changes, type, "." + it.getName() + "()", it, it));
        type.getConstructors().stream().filter(JavaChanges::seen).forEach(it -> add(changes, type, "()", it, it));
        type.getFields().stream().filter(JavaChanges::seen).forEach(it -> add(changes, type, "." + it.getName(), it, it));
      }
    }
    return changes;
  }

  /** What breaks of a class and not of a member, in japicmp's words. */
  private static Stream<String> broken(JApiClass type) {
    Stream<JApiCompatibility> parents = Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    return Stream.concat(
            type.getCompatibilityChanges().stream(), parents.flatMap(parent -> parent.getCompatibilityChanges().stream()))
        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .map(change -> change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .distinct();
  }

  private static boolean seen(JApiHasAccessModifier member) {
    return Stream.of(member.getAccessModifier().getOldModifier(), member.getAccessModifier().getNewModifier())
        .flatMap(Optional::stream)
        .anyMatch(modifier -> modifier == AccessModifier.PUBLIC || modifier == AccessModifier.PROTECTED);
  }

  private static void add(
      List<Change> changes, JApiClass type, String member, JApiHasChangeStatus status, JApiCompatibility compatibility) {
    if (status.getChangeStatus() != JApiChangeStatus.UNCHANGED) {
      boolean breaking = !compatibility.isBinaryCompatible() || !compatibility.isSourceCompatible();
      String what = "is " + status.getChangeStatus().name().toLowerCase(Locale.ROOT);
      changes.add(new Change(breaking, type.getFullyQualifiedName() + member, what));
    }
  }
}
