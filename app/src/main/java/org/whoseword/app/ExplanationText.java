package org.whoseword.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Explanation;
import org.whoseword.codebook.Pattern;
import org.whoseword.codebook.Slot;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Trial;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.Place;
import org.whoseword.where.Places;

/**
 * An explanation for people.
 *
 * @param all whether patterns that do not fit are shown
 */
record ExplanationText(Explanation explanation, boolean all, Ink ink) {

  /** Of forty Springfields the best few tell enough. */
  private static final int MOST_OTHERS = 3;

  String text() {
    StringBuilder page = new StringBuilder();
    for (Sentence sentence : explanation.parse().sentences()) {
      page.append(ink.heading(sentence.toString())).append("\n\n");
      parse(sentence, page);
      for (Explanation.Word word : explanation.words()) {
        if (word.predicate().sentence() == sentence) {
          word(word, page);
        }
      }
      for (Places.Explained each : explanation.places()) {
        if (each.place().sentence() == sentence.index()) {
          place(each, page);
        }
      }
    }
    claims(page);
    return page.toString();
  }

  private static void parse(Sentence sentence, StringBuilder page) {
    for (Token token : sentence.tokens()) {
      String head = sentence.findHead(token).map(each -> " > " + each.form()).orElse("");
      page.append(
          String.format(
                  Locale.ROOT,
                  "  %2d  %-16s %-16s %-5s %s%s",
                  token.index(),
                  token.form(),
                  token.lemma(),
                  token.tag(),
                  token.relation().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  head)
              .stripTrailing());
      page.append('\n');
    }
    page.append('\n');
  }

  private void word(Explanation.Word word, StringBuilder page) {
    List<Trial> shown =
        word.trials().stream().filter(trial -> all || trial.match().isPresent()).toList();
    Predicate predicate = word.predicate();
    page.append("  ").append(ink.type(predicate.lemma()));
    page.append(predicate.passive() ? " (passive)" : "");
    for (Argument argument : predicate.arguments()) {
      page.append("  ").append(argument(argument));
    }
    page.append('\n');
    if (shown.isEmpty()) {
      int tried = word.trials().size();
      page.append(ink.quiet("      none of " + tried + " patterns fits (--all shows them)"));
      page.append('\n');
    }
    for (Trial trial : shown) {
      page.append("    ").append(trial.chosen() ? "* " : "  ").append(trial(trial)).append('\n');
    }
    if (!word.stack().isEmpty()) {
      page.append("      under ").append(stack(word.stack())).append('\n');
    }
    page.append('\n');
  }

  /** "Paris Paris FRA because population 84, capital 10 and not Paris, Texas USA with 41". */
  private void place(Places.Explained explained, StringBuilder page) {
    Place place = explained.place();
    page.append("  ").append(ink.type(place.span().of(explanation.reading().report().text())));
    page.append("  is ").append(name(place.name(), place.admin1(), place.country()));
    page.append(place.isPeople() ? " (its people)" : "").append('\n');
    page.append(Wrap.of("      for  ", 11, points(place.why())));
    explained.others().stream()
        .limit(MOST_OTHERS)
        .forEach(
            other -> {
              Gazetteer.Entry entry = other.entry();
              String words = name(entry.name(), entry.admin1(), entry.country());
              page.append(Wrap.of("      not  ", 11, words + ": " + points(other.why())));
            });
    page.append('\n');
  }

  private static String name(String name, Optional<String> admin1, Optional<String> country) {
    return name
        + admin1.filter(unit -> !unit.equals(name)).map(unit -> ", " + unit).orElse("")
        + country.map(code -> " " + code).orElse("");
  }

  private static String points(List<Place.Weighed> why) {
    int sum = why.stream().mapToInt(Place.Weighed::points).sum();
    return sum
        + why.stream()
            .map(each -> each.reason().written() + " " + each.points())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String argument(Argument argument) {
    String form = argument.form().isEmpty() ? "" : " " + argument.form();
    return argument.slot().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + form
        + "="
        + argument.token().form();
  }

  private static String trial(Trial trial) {
    String entry = trial.entry().family() + " " + trial.entry().id() + " " + trial.entry().head();
    String pattern = kind(trial.pattern()) + " " + trial.pattern().written();
    String outcome =
        trial
            .match()
            .map(match -> "fits " + match.score() + " " + roles(match))
            .orElse("fails at " + trial.failing().map(ExplanationText::slot).orElse("?"));
    return entry + "  " + outcome.strip() + "\n          " + pattern;
  }

  private static String roles(Pattern.Match match) {
    return new TreeMap<>(match.roles())
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue().form())
            .collect(Collectors.joining(" "));
  }

  private static String slot(Slot slot) {
    String place = slot.place().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String forms = slot.forms().stream().sorted().collect(Collectors.joining("|"));
    return (place + " " + forms + " " + (slot.role().isEmpty() ? "" : "<" + slot.role() + ">"))
        .strip()
        .replaceAll(" +", " ");
  }

  private static String kind(Pattern pattern) {
    return switch (pattern.kind()) {
      case VERB -> "verb";
      case NOUN -> "noun";
      case ADJECTIVE -> "adj";
      case PREPOSITION -> "prep";
    };
  }

  private static String stack(List<Explanation.Over> stack) {
    return stack.stream()
        .map(each -> each.kind() + " \"" + each.word() + "\" (" + each.rule() + ")")
        .collect(Collectors.joining(", then "));
  }

  private void claims(StringBuilder page) {
    if (explanation.reading().claims().isEmpty()) {
      page.append("  no claims\n\n");
    }
    ClaimText text = new ClaimText(explanation.reading(), ink);
    for (Claim claim : explanation.reading().claims()) {
      page.append(text.of(claim));
      String rules =
          new TreeMap<>(claim.rules())
              .entrySet().stream()
                  .map(each -> each.getKey() + "=" + each.getValue())
                  .collect(Collectors.joining(" "));
      page.append(Wrap.of("    because  ", 13, rules)).append('\n');
    }
  }
}
