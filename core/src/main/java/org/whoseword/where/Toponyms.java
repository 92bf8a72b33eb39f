package org.whoseword.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** Finds the names of places in a report: the longest that the gazetteer knows, where it is one. */
final class Toponyms {

  private static final int LONGEST = 60;

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final NameChecks checks;
  private final String text;

  /**
   * @param text of the report
   */
  Toponyms(Gazetteer gazetteer, Demonyms demonyms, NameChecks checks, String text) {
    this.gazetteer = gazetteer;
    this.demonyms = demonyms;
    this.checks = checks;
    this.text = text;
  }

  /** The names of places, in the order of the text. */
  List<Named> in(List<Sentence> sentences) {
    Set<String> surnames = surnames(sentences);
    List<Named> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int before = -1;
      for (int i = 0; i < sentence.size(); ) {
        int at = i;
        Optional<Named> found =
            longest(sentence, at, before, surnames).or(() -> demonym(sentence, at));
        found.ifPresent(all::add);
        before = found.map(Named::last).orElse(before);
        i = found.map(each -> each.last() + 1).orElse(i + 1);
      }
    }
    return all;
  }

  /** Words inside names of people: whoever is called West is no point of the compass. */
  private static Set<String> surnames(List<Sentence> sentences) {
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.name() == NameKind.PERSON) {
          surnames.add(token.form());
        }
      }
    }
    return surnames;
  }

  private Optional<Named> longest(Sentence sentence, int first, int before, Set<String> surnames) {
    Token start = sentence.get(first);
    boolean capital = Character.isUpperCase(start.form().codePointAt(0));
    if (!capital || start.isPronoun()) {
      return Optional.empty();
    }
    Optional<Named> best = Optional.empty();
    for (int last = first; last < sentence.size(); last++) {
      Token end = sentence.get(last);
      Span span = start.span().cover(end.span());
      if (span.length() > LONGEST || end.is(Relation.PUNCTUATION) && last > first) {
        break;
      }
      String words = span.of(text);
      List<Gazetteer.Entry> candidates = candidates(sentence, last, words);
      if (!candidates.isEmpty()) {
        Named named = new Named(sentence, first, last, span, candidates, false);
        if (checks.isPlace(named, before, surnames)) {
          best = Optional.of(named);
        }
      }
      if (!gazetteer.continues(words)) {
        break;
      }
    }
    return best;
  }

  /** In "Madison, Preble or Warren counties" each is a county. */
  private List<Gazetteer.Entry> candidates(Sentence sentence, int last, String words) {
    if (isListOf("counties", sentence, last)) {
      List<Gazetteer.Entry> counties = gazetteer.find(words + " County");
      if (!counties.isEmpty()) {
        return counties;
      }
    }
    return gazetteer.find(words);
  }

  private static boolean isListOf(String plural, Sentence sentence, int last) {
    for (int i = last + 1; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      String form = token.form();
      if (form.equalsIgnoreCase(plural)) {
        return true;
      }
      boolean joins = form.equals(",") || form.equals("and") || form.equals("or");
      if (!joins && !token.isProper()) {
        return false;
      }
    }
    return false;
  }

  private Optional<Named> demonym(Sentence sentence, int at) {
    Token token = sentence.get(at);
    boolean inName = token.name() == NameKind.PERSON || token.name() == NameKind.OTHER;
    boolean kind = token.isAdjective() || token.isNoun();
    if (inName || !kind || !Character.isUpperCase(token.form().codePointAt(0))) {
      return Optional.empty();
    }
    return demonyms
        .find(token.form())
        .map(country -> new Named(sentence, at, at, token.span(), List.of(country), true));
  }
}
