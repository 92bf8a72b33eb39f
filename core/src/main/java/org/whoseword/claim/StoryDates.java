package org.whoseword.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Tense;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.when.TimeSpan.Granularity;

/**
 * The days of acts that name none. A report tells the day of its news once; acts of the same kind
 * that are told in the same tense took place on it, and what was said and done about it was said
 * and done between that day and the day of publication. What is told as a habit, as a state, as
 * older than the rest or as still to come stays without a day.
 */
final class StoryDates {

  private static final Set<String> VAGUE =
      Set.of(
          "repeatedly",
          "often",
          "frequently",
          "regularly",
          "routinely",
          "usually",
          "always",
          "sometimes",
          "occasionally",
          "traditionally",
          "historically",
          "previously",
          "formerly",
          "long",
          "ever",
          "never",
          "before",
          "earlier",
          "periodically",
          "consistently",
          "continually",
          "constantly");

  private static final Set<String> STRETCHES =
      Set.of("year", "month", "decade", "century", "week", "history", "past");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");

  /** "The blast came a week after …". */
  private static final Set<String> COMES = Set.of("come", "happen", "occur", "follow", "take");

  private static final Set<String> MANY =
      Set.of("series", "spate", "string", "wave", "dozen", "number", "handful", "hundred", "many");

  private final Optional<News> news;

  StoryDates(Optional<News> news) {
    this.news = news;
  }

  /** An act with the day of its story, where it names none and one can be told. */
  Told fill(Told next, List<Told> before) {
    if (next.claim().when().isPresent()) {
      return next;
    }
    return find(next, before).map(found -> dated(next, found)).orElse(next);
  }

  private static Told dated(Told told, TimeSpan when) {
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("when", "story." + when.rule());
    Claim claim = told.claim().withSetting(told.claim().place(), Optional.of(when), rules);
    return new Told(claim, told.sentence(), told.act());
  }

  private Optional<TimeSpan> find(Told next, List<Told> before) {
    Sentence sentence = next.sentence();
    Token token = next.act().deed().token();
    boolean real =
        next.claim().status() != Status.PLANNED && next.claim().status() != Status.CONDITIONAL;
    if (!real || isVague(sentence, token) || isSince(sentence, token)) {
      return Optional.empty();
    }
    Optional<Precedent> precedent = Precedent.find(sentence, token);
    if (precedent.isPresent()) {
      return before(sentence, precedent.get());
    }
    Optional<Told> context = context(next, before);
    if (context.isPresent() && context.get().claim().background()) {
      if (continues(next, context.get())) {
        return context.get().claim().when();
      }
      if (next.sentence().zone() == context.get().sentence().zone()) {
        return Optional.empty();
      }
    }
    if (!isNews(next) || hadSaid(next)) {
      return Optional.empty();
    }
    boolean same = news.flatMap(News::type).filter(next.claim().type()::equals).isPresent();
    Optional<TimeSpan> last =
        isForce(next.claim().type()) ? lastOfItsKind(next, before, same) : Optional.empty();
    return last.or(() -> news.map(found -> same ? found.day() : found.since()));
  }

  /** "It comes a week after …", "only days after …": so many days before the news. */
  private Optional<TimeSpan> before(Sentence sentence, Precedent precedent) {
    boolean comes =
        sentence
            .findHead(precedent.clause())
            .filter(verb -> COMES.contains(verb.lemma()))
            .isPresent();
    return comes
        ? precedent.gap().flatMap(gap -> news.map(found -> found.before(gap.least(), gap.most())))
        : Optional.empty();
  }

  /** "since the army ousted him": older than the story. */
  private static boolean isSince(Sentence sentence, Token act) {
    for (Token at = act; ; at = sentence.get(at.head())) {
      boolean since =
          sentence.children(at).stream()
              .anyMatch(
                  each ->
                      each.lemma().equals("since")
                          && (each.is(Relation.MARKER) || each.is(Relation.CASE)));
      if (since || at.head() < 0) {
        return since;
      }
    }
  }

  /** The act told last before in the same sentence or the one before it, where it has a day. */
  private static Optional<Told> context(Told next, List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      int back = next.sentence().index() - before.get(i).sentence().index();
      if (back > 1 || back < 0) {
        return Optional.empty();
      }
      if (before.get(i).claim().when().isPresent()) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** "They are shot dead": a pronoun goes on telling what was told before, in its tense. */
  private static boolean continues(Told next, Told context) {
    Token token = next.act().deed().token();
    Tense tense = Tense.of(next.sentence(), token);
    Tense before = Tense.of(context.sentence(), context.act().deed().token());
    if (tense == Tense.PROGRESSIVE) {
      return false;
    }
    if (next.sentence() == context.sentence()) {
      return tense == before;
    }
    boolean alike = tense == before || tense == Tense.PRESENT && before == Tense.GERUND;
    return alike && isSubjectBack(next.sentence(), token);
  }

  private static boolean isSubjectBack(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is(Relation.SUBJECT) || child.is(Relation.PASSIVE_SUBJECT))
        .anyMatch(
            child ->
                child.tag().equals("PRP")
                    || sentence.children(child, Relation.DETERMINER).stream()
                        .anyMatch(each -> DEFINITE.contains(each.lemma())));
  }

  /**
   * The day of the act of the same kind that was told last.
   *
   * @param news whether the news is of this kind: then an older day holds for the next sentence
   *     only
   */
  private Optional<TimeSpan> lastOfItsKind(Told next, List<Told> before, boolean news) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim told = before.get(i).claim();
      boolean kind =
          told.type() == next.claim().type()
              && told.status() == Status.HAPPENED
              && !told.background()
              && told.when().filter(StoryDates::isDay).isPresent()
              && !told.when().get().rule().equals("when.before-news");
      int back = next.sentence().index() - before.get(i).sentence().index();
      if (kind && (!news || back <= 1 || !isBeforeNews(told.when().get()))) {
        return told.when();
      }
    }
    return Optional.empty();
  }

  private boolean isBeforeNews(TimeSpan time) {
    return news.flatMap(found -> found.day().earliest())
        .filter(day -> time.latest().filter(day::isAfter).isPresent())
        .isPresent();
  }

  private static boolean isDay(TimeSpan time) {
    return time.granularity() == Granularity.DAY || time.granularity() == Granularity.HOUR;
  }

  static boolean isForce(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST, MOBILIZE -> true;
      default -> false;
    };
  }

  private static boolean isTalk(EventType type) {
    return switch (type) {
      case ACCUSE, REQUEST, REJECT, THREATEN, SUPPORT, AGREE -> true;
      default -> false;
    };
  }

  /** Whether an act is told as part of what is new. */
  private static boolean isNews(Told next) {
    Sentence sentence = next.sentence();
    Token token = next.act().deed().token();
    boolean said =
        next.claim()
            .attribution()
            .filter(each -> saidNow(sentence, each.sentence(), each.cueToken()))
            .isPresent();
    Token verb = token;
    if (token.isNoun()) {
      Optional<Boolean> known = isKnown(sentence, token);
      if (known.isPresent()) {
        return known.get();
      }
    }
    boolean infinitive = false;
    for (int steps = 0; steps < 4; steps++) {
      Tense tense = Tense.of(sentence, verb);
      switch (tense) {
        case PAST, MODAL_PERFECT -> {
          return true;
        }
        case PERFECT -> {
          // "Trump, who has vowed not to …": that is how things stand.
          return !verb.is(Relation.RELATIVE_CLAUSE) || !isTalk(next.claim().type());
        }
        case PLUPERFECT -> {
          return said;
        }
        case PRESENT, MODAL -> {
          return said && !infinitive && isTalk(next.claim().type());
        }
        case PROGRESSIVE -> {
          // "is meeting his advisers", "said it was opening an inquiry": now, and no state.
          EventType type = next.claim().type();
          return type == EventType.CONSULT && verb == token || said && isTalk(type);
        }
        case FUTURE -> {
          return false;
        }
        case INFINITIVE, GERUND, PARTICIPLE, NONE -> {
          if (verb.head() < 0) {
            return false;
          }
          infinitive |= tense == Tense.INFINITIVE;
          verb = sentence.get(verb.head());
        }
      }
    }
    return false;
  }

  /** "the attack": yes; "attacks": no; "an attack", "launched attacks": empty, the verb decides. */
  private static Optional<Boolean> isKnown(Sentence sentence, Token noun) {
    boolean the =
        sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.is(Relation.POSSESSOR)
                        || DEFINITE.contains(child.lemma())
                        || child.lemma().equals("latest"));
    boolean told =
        sentence.children(noun, Relation.RELATIVE_CLAUSE).stream()
            .anyMatch(clause -> Tense.of(sentence, clause).isTold());
    if (the || told) {
      return Optional.of(true);
    }
    boolean done = noun.is(Relation.OBJECT) || noun.is(Relation.PASSIVE_SUBJECT);
    return noun.tag().endsWith("S") && !done ? Optional.of(false) : Optional.empty();
  }

  /** "had told the BBC that two bombs fell": what was said before the story was done before it. */
  private static boolean hadSaid(Told told) {
    return told.claim()
        .attribution()
        .filter(each -> each.sentence() == told.sentence().index() && each.cueToken() >= 0)
        .map(each -> Tense.of(told.sentence(), told.sentence().get(each.cueToken())))
        .filter(Tense.PLUPERFECT::equals)
        .isPresent();
  }

  private static boolean saidNow(Sentence sentence, int cueSentence, int cue) {
    if (cueSentence != sentence.index() || cue < 0) {
      return cue >= 0;
    }
    Token verb = sentence.get(cue);
    Tense tense = Tense.of(sentence, verb);
    return !isVague(sentence, verb)
        && (tense == Tense.PAST
            || tense == Tense.PERFECT
            || tense == Tense.PRESENT
            || tense == Tense.NONE);
  }

  /** "a series of attacks", "dozens of tests". */
  private static boolean isOneOfMany(Sentence sentence, Token noun) {
    return noun.tag().equals("NNS")
        && (sentence.children(noun).stream().anyMatch(each -> MANY.contains(each.lemma()))
            || sentence.findHead(noun).filter(each -> MANY.contains(each.lemma())).isPresent());
  }

  /** "at that time": a time that the report told before. */
  private static boolean isThen(Sentence sentence, Token time) {
    return sentence.preposition(time).equals("at")
        && sentence.children(time, Relation.DETERMINER).stream()
            .anyMatch(each -> each.lemma().equals("that"));
  }

  /** "repeatedly", "before", "in recent years", "over the past decade". */
  private static boolean isVague(Sentence sentence, Token act) {
    if (isOneOfMany(sentence, act)) {
      return true;
    }
    Token at = act;
    for (int steps = 0; steps < 3; steps++) {
      for (Token child : sentence.children(at)) {
        boolean stretch =
            STRETCHES.contains(child.lemma())
                && (child.is(Relation.OBLIQUE) || child.is(Relation.ADVERBIAL_NOUN));
        boolean then = child.lemma().equals("time") && isThen(sentence, child);
        boolean beside = child.is(Relation.ADVERB) || child.is(Relation.MODIFIER);
        if (stretch || then || beside && VAGUE.contains(child.lemma())) {
          return true;
        }
      }
      if (at.head() < 0 || at.isVerb()) {
        return false;
      }
      at = sentence.get(at.head());
    }
    return false;
  }
}
