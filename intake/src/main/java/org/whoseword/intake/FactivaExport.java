package org.whoseword.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as Factiva exports them: fields that two capital letters name ({@code HD} the title, {@code
 * PD} the day, {@code SN} the outlet, {@code LP} and {@code TD} the words …), {@code HD} the first
 * that every text has, {@code AN} the last.
 */
final class FactivaExport {

  private static final Pattern FIELD =
      Pattern.compile(
          "\\s?(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|ART|RF|CO|IN|NS|RE|IPD|IPC|PUB"
              + "|AN)(?:(?: {2,}|\\t)\\s*(.*))?\\s*");

  private Map<String, StringBuilder> fields = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private FactivaExport() {}

  /** The texts of an export; none where a file is none. */
  static List<Draft> in(List<String> lines) {
    FactivaExport export = new FactivaExport();
    StringBuilder field = new StringBuilder();
    for (String line : lines) {
      Matcher code = FIELD.matcher(line);
      if (code.matches()) {
        if (code.group(1).equals("HD") && export.fields.containsKey("HD")) {
          export.end();
        }
        String value = code.group(2) == null ? "" : code.group(2);
        field = export.fields.computeIfAbsent(code.group(1), name -> new StringBuilder());
        field.append(value);
      } else {
        field.append('\n').append(line.strip());
      }
    }
    export.end();
    return export.drafts;
  }

  private void end() {
    Optional<String> words = joined(said("LP"), said("TD"));
    if (words.isPresent() && said("HD").isPresent() && said("PD").isPresent()) {
      drafts.add(
          Draft.of(words.get())
              .withOwnId(line("AN").map(id -> id.replaceFirst("^Document ", "")))
              .withHeader(
                  line("HD"),
                  line("PD"),
                  line("SN"),
                  Optional.empty(),
                  line("LA").map(Fields::code),
                  line("BY").map(by -> by.replaceFirst("^(?:By|BY) ", ""))));
    }
    fields = new HashMap<>();
  }

  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(first.get() + "\n\n" + second.get())
        : first.or(() -> second);
  }

  private Optional<String> said(String code) {
    return Optional.ofNullable(fields.get(code))
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> line(String code) {
    return said(code).map(value -> value.replaceAll("\\s+", " "));
  }
}
