package org.whoseword.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.whoseword.incident.Family;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Root;
import org.whoseword.incident.Site;
import org.whoseword.incident.Wording;
import org.whoseword.ledger.IncidentJson;

/** An incident for people. */
final class IncidentText {

  private static final int MOST_NAMES = 3;

  private IncidentText() {}

  static String of(Incident incident, Ink ink) {
    StringBuilder page = new StringBuilder();
    page.append(ink.heading(Wrap.of("", 0, heading(incident)).stripTrailing())).append('\n');
    page.append(Wrap.of("    ", 8, sources(incident)));
    for (Root root : incident.roots()) {
      page.append(
          Wrap.of(
              "    on the word of ",
              8,
              root.name() + " (" + root.key() + "), in " + texts(root.families().size())));
    }
    incident.tolls().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(toll -> page.append(Wrap.of("    ", 8, toll(toll.getKey(), toll.getValue()))));
    if (incident.course().size() > 1) {
      page.append(Wrap.of("    course: ", 8, course(incident)));
    }
    for (Incident.Contradiction each : incident.contradictions()) {
      page.append(
          Wrap.of("    contradiction: ", 8, lower(each.field()) + " " + values(each.values())));
    }
    for (Incident.Revision each : incident.revisions()) {
      page.append(
          Wrap.of(
              "    revised: ",
              8,
              lower(each.field())
                  + " "
                  + each.from()
                  + " to "
                  + each.to()
                  + ", by "
                  + each.root()));
    }
    for (Family family : incident.families()) {
      String agency = family.agency().map(name -> " (" + name + ")").orElse("");
      page.append(Wrap.of("    text" + agency + ": ", 8, ids(family)));
    }
    return page.append('\n').toString();
  }

  private static String heading(Incident incident) {
    String place = incident.place().map(Site::name).map(name -> ", " + name).orElse("");
    String day = IncidentJson.day(incident.from()).map(from -> ", " + from).orElse("");
    return incident.type().name()
        + ": "
        + names(incident.actors())
        + " → "
        + names(incident.recipients())
        + place
        + day
        + " · "
        + lower(incident.status());
  }

  private static String course(Incident incident) {
    return incident.course().stream()
        .map(
            turn ->
                lower(turn.status())
                    + turn.by().map(root -> " by " + root).orElse("")
                    + turn.asOf().map(day -> " (" + day + ")").orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.isEmpty() ? "?" : names.size() > MOST_NAMES ? first + " …" : first;
  }

  private static String sources(Incident incident) {
    Incident.Independence independent = incident.independent();
    long reports = incident.accounts().stream().map(each -> each.wording().id()).distinct().count();
    String range =
        independent.low() == independent.high()
            ? ""
            : " (" + independent.low() + " to " + independent.high() + ")";
    String sources = independent.best() == 1 ? " independent source" : " independent sources";
    return (reports == 1 ? "1 report, " : reports + " reports, ")
        + texts(incident.families().size())
        + ", "
        + independent.best()
        + range
        + sources
        + ": "
        + String.join(", ", independent.rules());
  }

  private static String texts(int count) {
    return count == 1 ? "1 text" : count + " texts";
  }

  private static String toll(Enum<?> field, Incident.Toll toll) {
    String range = toll.low() == toll.high() ? "" : " (" + toll.low() + " to " + toll.high() + ")";
    return lower(field) + ": " + toll.best() + range + "; " + values(toll.values());
  }

  private static String values(List<Incident.Value> values) {
    return values.stream()
        .map(
            value ->
                value.value()
                    + (value.roots().isEmpty()
                        ? " on nobody's word"
                        : " on the word of " + String.join(" and ", value.roots())))
        .collect(Collectors.joining("; "));
  }

  private static String ids(Family family) {
    return family.members().stream().map(Wording::id).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
