package org.whoseword.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.text.PublicationDate;

/**
 * Texts as LexisNexis exports them: {@code 3 of 25 DOCUMENTS}, the outlet, the day, the title,
 * fields, {@code BODY:}, the words, fields again; or, later, the title, the outlet, the day,
 * fields, {@code Body}, the words, fields, {@code End of Document}.
 */
final class NexisExport {

  private static final Pattern COUNT =
      Pattern.compile("\\s*(?:Document )?\\d+ of \\d+ DOCUMENTS?\\s*");

  private static final Pattern END = Pattern.compile("\\s*End of Document\\s*");

  private static final Pattern BODY = Pattern.compile("\\s*(?:BODY:|Body:?)\\s*");

  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z-]{2,25}):(?:\\s+(.*))?");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "\\s*(?:Copyright|©|\\(c\\)|All Rights Reserved).*", Pattern.CASE_INSENSITIVE);

  /** Fields that stand behind the words. */
  private static final Set<String> BEHIND =
      Set.of(
          "load-date",
          "language",
          "graphic",
          "publication-type",
          "subject",
          "organization",
          "company",
          "ticker",
          "industry",
          "geographic",
          "person",
          "country",
          "city",
          "state",
          "notes",
          "correction",
          "correction-date",
          "document-type",
          "journal-code",
          "classification",
          "url",
          "type");

  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> day = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> url = Optional.empty();
  private final StringBuilder text = new StringBuilder();

  private NexisExport() {}

  /** The texts of an export; none where a file is none. */
  static List<Draft> in(List<String> lines) {
    List<Draft> drafts = new ArrayList<>();
    int from = 0;
    boolean marked = false;
    for (int i = 0; i <= lines.size(); i++) {
      boolean mark =
          i < lines.size()
              && (COUNT.matcher(lines.get(i)).matches() || END.matcher(lines.get(i)).matches());
      marked |= mark;
      if (mark || i == lines.size()) {
        new NexisExport().draft(lines.subList(from, i)).ifPresent(drafts::add);
        from = i + 1;
      }
    }
    return marked ? drafts : List.of();
  }

  private Optional<Draft> draft(List<String> lines) {
    List<String> front = new ArrayList<>();
    int i = 0;
    boolean fields = false;
    for (; i < lines.size() && !BODY.matcher(lines.get(i)).matches(); i++) {
      String line = lines.get(i);
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields = true;
        field(field.group(1), field.group(2) == null ? "" : field.group(2).strip());
      } else if (!fields && !line.isBlank() && !RIGHTS.matcher(line).matches()) {
        front.add(line.strip());
      }
    }
    if (i == lines.size()) {
      return Optional.empty();
    }
    front(front);
    words(lines.subList(i + 1, lines.size()));
    if (text.toString().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Draft.of(text.toString().strip())
            .withHeader(title, day, outlet, url, language.map(Fields::code), byline));
  }

  /** The outlet stands before the day; the title before both, or behind them. */
  private void front(List<String> front) {
    int at = 0;
    while (at < front.size() && PublicationDate.find(front.get(at)).isEmpty()) {
      at++;
    }
    if (at < front.size()) {
      day = Optional.of(front.get(at));
      outlet = at > 0 ? Optional.of(front.get(at - 1)) : Optional.empty();
    }
    if (title.isEmpty() && at > 1) {
      title = Optional.of(front.get(0));
    } else if (title.isEmpty() && at + 1 < front.size()) {
      title = Optional.of(front.get(front.size() - 1));
    }
  }

  private void field(String name, String value) {
    Optional<String> said = Optional.of(value).filter(words -> !words.isEmpty());
    switch (name.toLowerCase(Locale.ROOT)) {
      case "headline", "title" -> title = said;
      case "byline" -> byline = said.map(by -> by.replaceFirst("^(?:By|BY) ", ""));
      case "language" -> language = said;
      case "url" -> url = said;
      default -> {}
    }
  }

  private void words(List<String> lines) {
    boolean behind = false;
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      if (field.matches() && BEHIND.contains(field.group(1).toLowerCase(Locale.ROOT))) {
        behind = true;
        field(field.group(1), field.group(2) == null ? "" : field.group(2).strip());
      }
      behind |= RIGHTS.matcher(line).matches();
      if (!behind) {
        text.append(line.strip()).append('\n');
      }
    }
  }
}
