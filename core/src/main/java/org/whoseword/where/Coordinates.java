package org.whoseword.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/**
 * Points that a report gives in degrees: "33.51° N, 36.29° E", "33°30′36″N 36°18′E", "12.5 degrees
 * north and 43.1 degrees east". A number without fractions or the word for degrees is none ("1200 N
 * 400 E" is an address).
 *
 * @param gazetteer whose borders tell a point's country; they are asked for with the first point
 */
record Coordinates(Gazetteer gazetteer) {

  private static final String RULE = "where.coordinates";

  private static final int CONFIDENCE = 95;

  private static final String DEGREES =
      "(\\d{1,3})(?!\\d)(\\.\\d{1,8})?\\s?(°|º|deg(?:rees?\\b|\\.)?)?\\s?"
          + "(?:(\\d{1,2}(?:\\.\\d{1,4})?)\\s?(?:['′’]|min(?:utes?\\b|\\.)?)\\s?)?"
          + "(?:(\\d{1,2}(?:\\.\\d{1,4})?)\\s?(?:[\"″”]|['′’]{2}|sec(?:onds?\\b|\\.)?)\\s?)?";

  private static final Pattern POINT =
      Pattern.compile(
          "(?<![\\w.])"
              + DEGREES
              + "([NS]|[Nn]orth|[Ss]outh)\\b(?:\\s(?:latitude|lat\\.?))?"
              + "\\s?[,;/]?\\s?(?:and\\s)?(?:longitude\\s)?"
              + DEGREES
              + "([EW]|[Ee]ast|[Ww]est)\\b");

  /** The points of a report, in the order of the text. */
  List<Place> in(String text, Parse parse) {
    List<Place> all = new ArrayList<>();
    for (Matcher found = POINT.matcher(text); found.find(); ) {
      Span span = new Span(found.start(), found.end());
      Optional<Double> latitude = degrees(found, 1, 90);
      Optional<Double> longitude = degrees(found, 7, 180);
      Optional<Sentence> sentence = parse.findAt(span.start());
      if (latitude.isPresent() && longitude.isPresent() && sentence.isPresent()) {
        head(sentence.get(), span)
            .ifPresent(
                head ->
                    all.add(
                        place(span, text, sentence.get(), head, latitude.get(), longitude.get())));
      }
    }
    return all;
  }

  private Place place(
      Span span, String text, Sentence sentence, Token head, double latitude, double longitude) {
    return new Place(
        span,
        sentence.index(),
        head.index(),
        span.of(text),
        gazetteer.borders().find(latitude, longitude),
        Optional.empty(),
        Optional.empty(),
        Optional.of(latitude),
        Optional.of(longitude),
        Optional.empty(),
        Place.Role.LITERAL,
        CONFIDENCE,
        RULE,
        List.of());
  }

  /**
   * Degrees of one half of a point; empty when it is no such number.
   *
   * @param first the group of its whole degrees
   */
  private static Optional<Double> degrees(Matcher found, int first, int most) {
    String fraction = found.group(first + 1);
    String minutes = found.group(first + 3);
    String seconds = found.group(first + 4);
    boolean plain = fraction == null && found.group(first + 2) == null;
    if (plain || fraction != null && minutes != null) {
      return Optional.empty();
    }
    double degrees =
        Double.parseDouble(found.group(first) + (fraction == null ? "" : fraction))
            + (minutes == null ? 0 : Double.parseDouble(minutes) / 60)
            + (seconds == null ? 0 : Double.parseDouble(seconds) / 3600);
    char side = Character.toUpperCase(found.group(first + 5).charAt(0));
    return degrees > most
        ? Optional.empty()
        : Optional.of(side == 'S' || side == 'W' ? -degrees : degrees);
  }

  /** The token of the point that hangs on a token outside it. */
  private static Optional<Token> head(Sentence sentence, Span span) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().end() > span.start() && token.span().start() < span.end();
      boolean outside = token.head() < 0 || !sentence.get(token.head()).span().overlaps(span);
      if (inside && (head == null || outside)) {
        head = token;
      }
    }
    return Optional.ofNullable(head);
  }
}
