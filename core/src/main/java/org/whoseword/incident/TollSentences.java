package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.claim.Reading;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Deed;
import org.whoseword.who.Mention;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;

/** Finds how many died in sentences that no claim was made of: "the mayor put the toll at 12". */
final class TollSentences {

  private static final String NUMBER =
      "(\\d{1,3}(?:,\\d{3})+|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String DEATH =
      "(?:killed|dead|died|slain|slaughtered|massacred|murdered|perished|lost their lives)";

  private static final List<Pattern> TOLLS =
      List.of(
          Pattern.compile(
              "\\b"
                  + NUMBER
                  + "(?: other| more)?(?: \\p{Ll}+){0,2} (?:(?:was|were|had been|have been|are|is|has been) )?"
                  + DEATH
                  + "\\b"),
          Pattern.compile(
              "\\b(?:killing|killed|leaving dead|left dead|claimed the lives of) (?:at least |more than"
                  + " |about |some )?"
                  + NUMBER
                  + "\\b"),
          Pattern.compile(
              "\\btoll (?:of|at|to|was|is|stood at|stands at|rose to|reached|as) (?:at least |more than"
                  + " |about )?"
                  + NUMBER
                  + "\\b"));

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final int MOST_DIGITS = 8;

  private TollSentences() {}

  static List<Reckoning> in(Reading reading) {
    String text = reading.report().text();
    List<Reckoning> found = new ArrayList<>();
    for (Zone zone : reading.zones()) {
      if (zone.kind() != Zone.Kind.BODY) {
        continue;
      }
      for (Pattern pattern : TOLLS) {
        Matcher toll = pattern.matcher(text);
        toll.region(zone.span().start(), zone.span().end());
        while (toll.find()) {
          Span number = new Span(toll.start(1), toll.end(1));
          boolean known = found.stream().anyMatch(each -> each.span().overlaps(number));
          if (!known && number.length() <= MOST_DIGITS) {
            found.add(
                new Reckoning(
                    Deed.Toll.DEATHS,
                    value(number.of(text)),
                    number,
                    informant(reading, number),
                    Optional.empty()));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Reckoning::span));
    return found;
  }

  private static int value(String words) {
    Integer word = WORDS.get(words.toLowerCase(Locale.ROOT));
    return word != null ? word : Integer.parseInt(words.replace(",", ""));
  }

  /** The attribution that covers the number most narrowly; else who gives it, as the subject. */
  private static Optional<Informant> informant(Reading reading, Span number) {
    String text = reading.report().text();
    Optional<Attribution> said =
        reading.attributions().stream()
            .filter(each -> each.covers(number.start()) && each.link().isPresent())
            .min(Comparator.comparingInt(TollSentences::length));
    if (said.isPresent()) {
      return said.flatMap(Attribution::link).map(link -> Informant.of(link, text));
    }
    int start = text.lastIndexOf(". ", number.start());
    String before = text.substring(start < 0 ? 0 : start + 1, number.start());
    return GIVES.matcher(before).find()
        ? subject(reading, start < 0 ? 0 : start + 1, number.start())
        : Optional.empty();
  }

  /** "The mayor gave a toll of", "put the death toll at". */
  private static final Pattern GIVES =
      Pattern.compile(
          "\\b(?:gave|gives|put|puts|set|raised|lowered|revised)\\b[^.]{0,20}\\btoll\\b");

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** The first mention of the sentence; the name beside a description that opens it. */
  private static Optional<Informant> subject(Reading reading, int from, int to) {
    record Place(Party party, Mention mention) {}
    List<Place> mentions = new ArrayList<>();
    for (Party party : reading.parties().all()) {
      for (Mention mention : party.mentions()) {
        if (from <= mention.span().start() && mention.span().end() <= to) {
          mentions.add(new Place(party, mention));
        }
      }
    }
    mentions.sort(Comparator.comparing(place -> place.mention().span()));
    Optional<Place> name =
        mentions.stream()
            .filter(place -> place.mention().form() == Mention.Form.NAME)
            .filter(place -> place.party().kind() == Party.Kind.PERSON)
            .findFirst();
    return name.or(() -> mentions.stream().findFirst())
        .map(place -> Informant.of(place.party(), place.mention(), reading.report().text()));
  }
}
