package org.whoseword.when;

import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Tense;
import org.whoseword.parse.Token;
import org.whoseword.text.Zone;

/** Whether the clause around a time speaks of what is still to come. */
final class Outlook {

  /** "plans to", "agreed to", "the deadline to": what is done so lies ahead. */
  private static final Set<String> AHEAD =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "due",
          "set",
          "intend",
          "vow",
          "agree",
          "prepare",
          "slate",
          "promise",
          "threaten",
          "hope",
          "aim",
          "pledge",
          "propose",
          "invite",
          "urge",
          "ask",
          "order",
          "tell",
          "want",
          "announce",
          "call",
          "deadline",
          "decision",
          "ultimatum",
          "bid",
          "likely",
          "arrange",
          "book",
          "tip",
          "bind",
          "poise");

  /** "is scheduled for Friday", "has been set for". */
  private static final Set<String> SET =
      Set.of("plan", "schedule", "expect", "set", "slate", "tip", "bind", "book", "fix");

  private static final Set<String> BEFORE = Set.of("until", "till", "by", "before");

  private static final Set<String> GRANT =
      Set.of(
          "give", "have", "extend", "postpone", "adjourn", "delay", "remand", "suspend", "grant");

  /** Nouns that name what has been set for a day: "ahead of Sunday's election". */
  private static final Set<String> FIRM = Set.of("ahead", "upcoming", "forthcoming", "eve");

  /** What begins or is done by the calendar: "opens on Friday". */
  private static final Set<String> STARTS =
      Set.of(
          "open", "begin", "start", "resume", "end", "expire", "close", "leave", "arrive", "meet",
          "travel", "go", "vote", "fall", "kick", "return", "play", "visit", "convene", "take");

  private Outlook() {}

  static boolean isAhead(Sentence sentence, int token) {
    Token word = sentence.get(token);
    if (isOfWhatIsSet(sentence, word)) {
      return true;
    }
    Token at = word;
    String before = token > 0 ? sentence.get(token - 1).lemma() : "";
    boolean until = BEFORE.contains(before);
    while (at.head() >= 0) {
      Token below = at;
      at = sentence.get(at.head());
      if (at.isAdjective() && at.lemma().equals("due")) {
        return true;
      }
      if (at.isNoun() && below.is(Relation.RELATIVE_CLAUSE)) {
        return false;
      }
      if (!at.isVerb()) {
        continue;
      }
      if (isCalledFor(sentence, at, below) || until && GRANT.contains(at.lemma())) {
        return true;
      }
      // "set the hearing for Friday", "stays shut until Friday".
      boolean set = SET.contains(at.lemma()) && before.equals("for");
      if (set || before.equals("until") && Tense.of(sentence, at) == Tense.PRESENT) {
        return true;
      }
      return isAhead(sentence, at);
    }
    return false;
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    return switch (Tense.of(sentence, verb)) {
      case FUTURE -> true;
      case MODAL -> true;
      case INFINITIVE -> {
        boolean above = verb.head() >= 0;
        Token head = above ? sentence.get(verb.head()) : verb;
        yield above
            && (AHEAD.contains(head.lemma())
                || head.lemma().equals("be")
                || Tense.of(sentence, head) == Tense.FUTURE);
      }
      case PARTICIPLE, PRESENT, PAST ->
          isSet(verb)
              || isDue(sentence, verb)
              || sentence.kind() != Zone.Kind.HEADLINE && isScheduled(sentence, verb);
      case PROGRESSIVE -> isPresentProgressive(sentence, verb);
      case PERFECT, PLUPERFECT -> isSet(verb);
      case MODAL_PERFECT, GERUND, NONE -> false;
    };
  }

  private static boolean isSet(Token verb) {
    return verb.tag().equals("VBN") && SET.contains(verb.lemma());
  }

  /** "A verdict is due on Friday". */
  private static boolean isDue(Sentence sentence, Token verb) {
    return verb.lemma().equals("be")
        && sentence.children(verb).stream().anyMatch(each -> each.lemma().equals("due"));
  }

  /** "called for a march on Friday". */
  private static boolean isCalledFor(Sentence sentence, Token verb, Token below) {
    boolean call = verb.lemma().equals("call") || verb.lemma().equals("appeal");
    return call
        && sentence.children(below, Relation.CASE).stream()
            .anyMatch(each -> each.lemma().equals("for"));
  }

  /** "The summit opens on Friday". */
  private static boolean isScheduled(Sentence sentence, Token verb) {
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return present && STARTS.contains(verb.lemma()) && Tense.of(sentence, verb) == Tense.PRESENT;
  }

  /** "is meeting on Friday", not "was meeting". */
  private static boolean isPresentProgressive(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.AUXILIARY).stream()
        .anyMatch(
            each ->
                each.lemma().equals("be")
                    && !each.tag().equals("VBD")
                    && !each.tag().equals("VBN"));
  }

  /** "ahead of Sunday's election", "the upcoming vote on Sunday". */
  private static boolean isOfWhatIsSet(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
      if (isFirm(at)
          || sentence.children(at, Relation.CASE).stream()
              .anyMatch(each -> FIRM.contains(each.lemma()))
          || sentence.children(at, Relation.MODIFIER).stream()
              .anyMatch(each -> FIRM.contains(each.lemma()))) {
        return true;
      }
      Token head = sentence.get(at.head());
      if (head.isVerb()) {
        return false;
      }
      at = head;
    }
    return isFirm(at);
  }

  /** "the eve of", not "New Year's Eve". */
  private static boolean isFirm(Token token) {
    return FIRM.contains(token.lemma()) && !token.isProper();
  }
}
