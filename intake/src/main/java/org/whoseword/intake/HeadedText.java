package org.whoseword.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that begin with a head of fields, a line each, such as {@code Title: …}, {@code Date: …},
 * {@code Source: …}; behind it, or behind {@code Text:}, stand the words. Several in one file are
 * parted by a line of dashes or the like, or {@code Document 2 of 9}, and begin with a head again.
 */
final class HeadedText {

  private enum Field {
    TITLE,
    DATE,
    BYLINE,
    OUTLET,
    URL,
    LANGUAGE,
    ID,
    TEXT,
    /** Known, and of no use. */
    OTHER
  }

  private static final Map<String, Field> NAMES = new HashMap<>();

  static {
    names(Field.TITLE, "title", "headline");
    names(Field.DATE, "date", "published", "publication date", "date published", "pub date");
    names(Field.BYLINE, "byline", "by", "author", "authors");
    names(Field.OUTLET, "source", "outlet", "publication", "publication title", "newspaper");
    names(Field.URL, "url", "link", "document url");
    names(Field.LANGUAGE, "language", "language of publication");
    names(Field.ID, "id", "document id", "proquest document id", "accession number");
    names(Field.TEXT, "text", "full text", "body");
    names(Field.OTHER, "section", "page", "pages", "first page", "length", "word count", "edition");
    names(Field.OTHER, "subject", "keywords", "tags", "location", "publisher", "place", "country");
    names(Field.OTHER, "document type", "copyright", "database", "issn", "volume", "issue");
    names(Field.OTHER, "abstract", "links", "last updated", "publication year", "people");
  }

  private static void names(Field field, String... names) {
    for (String name : names) {
      NAMES.put(name, field);
    }
  }

  private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z ]{0,30}):(?:\\s+(.*))?");

  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:[=_*#~-]{5,}|\\f|(?:Document )?\\d+ of \\d+)\\s*");

  private final List<String> lines;
  private final Map<Field, String> fields = new EnumMap<>(Field.class);
  private final StringBuilder text = new StringBuilder();

  /** Whether the words began behind a field of their own, so that fields may follow them. */
  private boolean declared;

  private HeadedText(List<String> lines) {
    this.lines = lines;
  }

  /** The texts of a file; none if it does not begin with a head. */
  static List<Draft> in(List<String> lines) {
    List<HeadedText> texts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || PARTS.matcher(lines.get(i)).matches()) {
        if (!piece(lines, from, i, texts)) {
          return List.of();
        }
        from = i + 1;
      }
    }
    return texts.stream()
        .filter(each -> !each.text.toString().isBlank())
        .map(HeadedText::draft)
        .toList();
  }

  /** Takes in what stands between two parting lines; false where the file has no head. */
  private static boolean piece(List<String> lines, int from, int to, List<HeadedText> texts) {
    if (lines.subList(from, to).stream().allMatch(String::isBlank)) {
      return true;
    }
    HeadedText next = new HeadedText(lines.subList(from, to));
    int words = next.head();
    if (words > 0) {
      next.words(words);
      texts.add(next);
    } else if (texts.isEmpty()) {
      return false;
    } else {
      // A line of dashes inside a text parts nothing.
      texts.get(texts.size() - 1).append("", lines.subList(from, to));
    }
    return true;
  }

  private static Optional<Field> field(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.ofNullable(NAMES.get(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  /** Reads the head; where the words begin, or 0 where there is no head. */
  private int head() {
    int i = 0;
    Optional<Field> last = Optional.empty();
    for (; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Field> field = field(line);
      if (field.isPresent() && field.get() == Field.TEXT) {
        declared = true;
        break;
      } else if (field.isPresent()) {
        fields.putIfAbsent(field.get(), value(line));
        last = field;
      } else if (line.isBlank()) {
        if (!fields.isEmpty() && nextField(i).isEmpty()) {
          break;
        }
      } else if (last.isPresent() && Character.isWhitespace(line.charAt(0))) {
        fields.merge(last.get(), line.strip(), (before, more) -> before + " " + more);
      } else {
        break;
      }
    }
    int said = fields.size() - (fields.containsKey(Field.OTHER) ? 1 : 0);
    boolean tells =
        fields.containsKey(Field.TITLE)
            || fields.containsKey(Field.DATE)
            || fields.containsKey(Field.OUTLET);
    return tells && (said > 1 || (said == 1 && declared)) ? i : 0;
  }

  /** What field the next line that is not blank begins with. */
  private Optional<Field> nextField(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i < lines.size() ? field(lines.get(i)) : Optional.empty();
  }

  private void words(int from) {
    if (from == lines.size()) {
      return;
    }
    String first = declared ? value(lines.get(from)) : lines.get(from);
    append(first, lines.subList(from + 1, lines.size()));
  }

  private void append(String first, List<String> more) {
    text.append(text.length() > 0 ? "\n\n" : "").append(first);
    boolean blank = false;
    for (String line : more) {
      Optional<Field> field = declared && blank ? field(line) : Optional.empty();
      if (field.isPresent()) {
        return;
      }
      blank = line.isBlank();
      text.append('\n').append(line);
    }
  }

  private Draft draft() {
    return Draft.of(text.toString().strip())
        .withOwnId(said(Field.ID))
        .withHeader(
            said(Field.TITLE),
            said(Field.DATE),
            said(Field.OUTLET),
            said(Field.URL),
            said(Field.LANGUAGE).map(Fields::code),
            said(Field.BYLINE));
  }

  private Optional<String> said(Field field) {
    return Optional.ofNullable(fields.get(field)).filter(value -> !value.isBlank());
  }
}
