package org.whoseword.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * What an input says of one report, before the caller's word and the checks that every report must
 * pass.
 *
 * @param marked zones of {@code text} that the input itself marks
 * @param page where {@code text} stood in the page it comes from
 */
record Draft(
    Optional<String> ownId,
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> language,
    Optional<String> byline,
    String text,
    List<Zone> marked,
    Optional<PageMap> page) {

  /** A draft that knows nothing but its text. */
  static Draft of(String text) {
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        Optional.empty());
  }

  Draft withOwnId(Optional<String> id) {
    return new Draft(id, title, published, outlet, url, language, byline, text, marked, page);
  }

  Draft withMarked(List<Zone> zones) {
    return new Draft(ownId, title, published, outlet, url, language, byline, text, zones, page);
  }

  Draft withUrl(Optional<String> address) {
    return new Draft(
        ownId, title, published, outlet, address, language, byline, text, marked, page);
  }

  Draft withHeader(
      Optional<String> title,
      Optional<String> published,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> language,
      Optional<String> byline) {
    return new Draft(ownId, title, published, outlet, url, language, byline, text, marked, page);
  }

  Arrival arrive(Origin origin, Given given) {
    if (text.length() > given.limits().text()) {
      return origin.refuse(
          ownId,
          "text.too-long",
          "text of "
              + text.length()
              + " characters; a report may have "
              + given.limits().text()
              + " at most");
    }
    if (isBinary(text)) {
      return origin.refuse(ownId, "input.binary", "binary data, not text");
    }
    List<Note> notes = new ArrayList<>();
    Optional<PublicationDate> ownDate = published.flatMap(PublicationDate::find);
    if (published.isPresent() && ownDate.isEmpty()) {
      notes.add(
          note(
              "published.unreadable",
              "'" + published.get() + "' names no day; write it as 2024-05-03"));
    }
    Optional<String> name = choose(title, given.title(), given).map(Draft::scalar);
    Header header =
        new Header(
            name,
            choose(outlet, given.outlet(), given).map(Draft::scalar),
            url.map(Draft::scalar),
            choose(ownDate, given.published(), given),
            language(given, notes).map(Draft::scalar),
            byline.map(Draft::scalar),
            List.of());
    String words = scalar(text);
    if (!words.equals(text)) {
      notes.add(note("text.surrogate", "half a character in the text was replaced by U+FFFD"));
    }
    String front = name.filter(own -> !begins(words, own)).map(own -> own + "\n\n").orElse("");
    Report report =
        new Report(
            origin.name(), ownId.map(Draft::scalar), header, front + words, shift(front.length()));
    return new Arrival.Accepted(report, notes, page.map(map -> map.shift(front.length())));
  }

  /** What is declared, unless the words are plainly of another language: templates often lie. */
  private Optional<String> language(Given given, List<Note> notes) {
    if (given.override() && given.language().isPresent()) {
      return given.language();
    }
    Optional<String> declared = language.or(given::language);
    Optional<String> found = Languages.of(text);
    if (declared.isEmpty() || found.isEmpty()) {
      return declared.or(() -> found);
    }
    boolean agree = Header.isEnglish(declared.get()) == found.get().equals(Languages.ENGLISH);
    if (agree) {
      return declared;
    }
    notes.add(
        note(
            "language.mended",
            "declared as '" + declared.get() + "', but its words are '" + found.get() + "'"));
    return found;
  }

  private List<Zone> shift(int by) {
    return marked.stream()
        .map(
            zone ->
                new Zone(zone.kind(), new Span(zone.span().start() + by, zone.span().end() + by)))
        .toList();
  }

  private static <T> Optional<T> choose(Optional<T> own, Optional<T> said, Given given) {
    return given.override() ? said.or(() -> own) : own.or(() -> said);
  }

  private static Note note(String code, String message) {
    return new Note(code, message, Optional.empty());
  }

  /** Letter by letter: a title often stands in the text with a full stop or with other quotes. */
  private static boolean begins(String text, String title) {
    String wanted = letters(title);
    return letters(text.substring(0, Math.min(text.length(), 3 * title.length() + 100)))
        .startsWith(wanted);
  }

  private static String letters(String words) {
    return words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** NULs, or more control characters than one in fifty: no text looks so. */
  static boolean isBinary(String text) {
    int control = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (c < ' ' && "\t\n\u000b\f\r\u001a\u001b".indexOf(c) < 0) {
        control++;
      }
    }
    return control > text.length() / 50;
  }

  /**
   * Replaces halves of surrogate pairs, which JSON can smuggle in and UTF-8 cannot carry out. One
   * unit for one unit: offsets stay.
   */
  private static String scalar(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
