package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.parse.Written;
import org.whoseword.text.Span;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.who.ActorCode;
import org.whoseword.word.Chain;
import org.whoseword.word.Factuality;
import org.whoseword.word.Link;
import org.whoseword.word.Source;

/** Acts are written as actors, an arrow and recipients: {@code "Turkey > rebels, town"}. */
class FoldingTest {

  private static final Predicates PREDICATES =
      new Predicates(Set.of("launch"), Set.of(), Set.of(), Set.of());

  private static final Folding FOLDING =
      new Folding(
          CodebookReader.read(
              Map.of(
                  "words/test.txt",
                  "class toll-deaths\n kill\nclass toll-injured\n wound\n"
                      + "class support-verbs\n launch\n")));

  private static Told assault(Sentence sentence, int token, String sides) {
    return told(EventType.ASSAULT, "190", sentence, token, sides, 0, Chain.OUTLET);
  }

  private static Told told(
      EventType type,
      String code,
      Sentence sentence,
      int token,
      String sides,
      int deaths,
      Chain chain) {
    return told(type, code, sentence, token, sides, deaths, chain, "test");
  }

  private static Told told(
      EventType type,
      String code,
      Sentence sentence,
      int token,
      String sides,
      int deaths,
      Chain chain,
      String entry) {
    Token word = sentence.get(token);
    Optional<String> cameo = Optional.of(code);
    Map<Deed.Toll, Count> counts =
        deaths == 0
            ? Map.of()
            : Map.of(Deed.Toll.DEATHS, new Count(deaths, OptionalInt.of(deaths), word.span()));
    Deed deed =
        new Deed(
            PREDICATES.of(sentence, word),
            word.span(),
            type,
            Optional.empty(),
            cameo,
            List.of(),
            List.of(),
            counts,
            new Entry("event", entry, "", Map.of(), List.of(), List.of(), "test.txt", 1));
    String[] fromTo = sides.split(">", -1);
    Claim claim =
        new Claim(
            0,
            type,
            Optional.empty(),
            List.of(),
            cameo,
            word.span(),
            List.of(),
            false,
            participants(fromTo[0], word),
            participants(fromTo[1], word),
            Optional.empty(),
            Optional.empty(),
            Status.HAPPENED,
            false,
            counts,
            chain,
            Optional.empty(),
            Map.of());
    return new Told(claim, sentence, Act.of(deed));
  }

  private static List<Participant> participants(String names, Token word) {
    List<Participant> all = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      if (!name.isBlank()) {
        Span span = new Span(word.span().start(), word.span().end() + all.size());
        all.add(new Participant(span, name.strip(), ActorCode.UNKNOWN, Optional.empty()));
      }
    }
    return all;
  }

  /** Each claim as its number, its trigger, and how many mentions were folded into it. */
  private static List<String> fold(Parse parse, Told... told) {
    String text = Written.text(parse);
    return FOLDING.fold(Arrays.asList(told)).stream()
        .map(each -> each.n() + " " + each.trigger().of(text) + " +" + each.mentions().size())
        .toList();
  }

  private static final Parse KILLING =
      Written.parse(
          "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 town/NN OBJECT>1"
              + " | 3 killing/kill/VBG ADVERBIAL_CLAUSE>1 | 4 twelve/CD OBJECT>3");

  @Test
  void anActAndItsTollInOneSentenceAreOneClaim() {
    Sentence s = KILLING.sentences().get(0);
    Told killing = told(EventType.ASSAULT, "190", s, 3, "Turkey > twelve", 12, Chain.OUTLET);
    Told shelled = assault(s, 1, "Turkey > town");
    assertEquals(List.of("1 shelled +1"), fold(KILLING, shelled, killing));
    Claim claim = FOLDING.fold(List.of(shelled, killing)).get(0);
    assertEquals(Set.of(Deed.Toll.DEATHS), claim.counts().keySet());
    // The town is no party, so the dead are told as recipients beside it.
    assertEquals(
        List.of("town", "twelve"), claim.recipients().stream().map(Participant::name).toList());
  }

  @Test
  void aPartOfAnotherActorIsAClaimOfItsOwn() {
    Sentence s = KILLING.sentences().get(0);
    assertEquals(
        List.of("1 shelled +0", "2 killing +0"),
        fold(KILLING, assault(s, 1, "Turkey > town"), assault(s, 3, "Iran > twelve")));
  }

  @Test
  void twoJoinedActsStayTwo() {
    Parse parse =
        Written.parse(
            "0 troops/NNS SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 farms/NNS OBJECT>1"
                + " | 3 stormed/storm/VBD CONJUNCT>1 | 4 towns/NNS OBJECT>3");
    Sentence s = parse.sentences().get(0);
    assertEquals(
        List.of("1 shelled +0", "2 stormed +0"),
        fold(parse, assault(s, 1, "troops > farms"), assault(s, 3, "troops > towns")));
  }

  @Test
  void oneEventToldAgainIsOneClaim() {
    Parse parse =
        Written.parse(
            "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 rebels/NNS OBJECT>1",
            "0 it/PRP SUBJECT>1 | 1 attacked/attack/VBD ROOT | 2 rebels/NNS OBJECT>1");
    assertEquals(
        List.of("1 shelled +1"),
        fold(
            parse,
            assault(parse.sentences().get(0), 1, "Turkey > rebels"),
            assault(parse.sentences().get(1), 1, "Turkey > rebels")));
  }

  private static final Parse TWICE =
      Written.parse(
          "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 rebels/NNS OBJECT>1",
          "0 Iran/NNP SUBJECT>1 | 1 bombed/bomb/VBD ROOT | 2 towns/NNS OBJECT>1");

  @Test
  void eventsOfOtherPeopleStayTwo() {
    assertEquals(
        List.of("1 shelled +0", "2 bombed +0"),
        fold(
            TWICE,
            assault(TWICE.sentences().get(0), 1, "Turkey > rebels"),
            assault(TWICE.sentences().get(1), 1, "Iran > towns")));
  }

  @Test
  void assaultsOfOneActorOnTwoStayTwo() {
    assertEquals(
        List.of("1 shelled +0", "2 bombed +0"),
        fold(
            TWICE,
            assault(TWICE.sentences().get(0), 1, "Turkey > rebels"),
            assault(TWICE.sentences().get(1), 1, "Turkey > towns")));
  }

  @Test
  void actsOfTwoKindsStayTwo() {
    Told aid =
        told(EventType.AID, "073", TWICE.sentences().get(1), 1, "Turkey > rebels", 0, Chain.OUTLET);
    assertEquals(
        List.of("1 shelled +0", "2 bombed +0"),
        fold(TWICE, assault(TWICE.sentences().get(0), 1, "Turkey > rebels"), aid));
  }

  @Test
  void oneEventOnTwoWordsStaysTwoClaims() {
    Chain mayors =
        new Chain(
            List.of(
                new Link(
                    new Source.Person("Marta", Optional.empty()),
                    new Span(0, 5),
                    new Span(6, 9),
                    Link.Speech.INDIRECT,
                    Factuality.CERTAIN,
                    Optional.empty(),
                    Optional.empty())));
    Sentence second = TWICE.sentences().get(1);
    assertEquals(
        List.of("1 shelled +0", "2 bombed +0"),
        fold(
            TWICE,
            assault(TWICE.sentences().get(0), 1, "Turkey > rebels"),
            told(EventType.ASSAULT, "190", second, 1, "Turkey > rebels", 0, mayors)));
  }

  @Test
  void theHeadlineIsFoldedIntoTheBody() {
    Parse parse =
        Written.parse(
            "# 0 Turkey/NNP SUBJECT>1 | 1 shells/shell/VBZ ROOT | 2 rebels/NNS OBJECT>1",
            "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 rebels/NNS OBJECT>1");
    assertEquals(
        List.of("1 shelled +1"),
        fold(
            parse,
            assault(parse.sentences().get(0), 1, "Turkey > rebels"),
            assault(parse.sentences().get(1), 1, "Turkey > rebels")));
  }

  @Test
  void aHeadlineThatTheBodyNeverTellsStays() {
    Parse parse =
        Written.parse(
            "# 0 Turkey/NNP SUBJECT>1 | 1 shells/shell/VBZ ROOT | 2 rebels/NNS OBJECT>1",
            "0 Iran/NNP SUBJECT>1 | 1 bombed/bomb/VBD ROOT | 2 towns/NNS OBJECT>1");
    assertEquals(
        List.of("1 shells +0", "2 bombed +0"),
        fold(
            parse,
            assault(parse.sentences().get(0), 1, "Turkey > rebels"),
            assault(parse.sentences().get(1), 1, "Iran > towns")));
  }

  @Test
  void theAttackPointsBackToTheLastOneTold() {
    Parse parse =
        Written.parse(
            "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 rebels/NNS OBJECT>1",
            "0 the/DT DETERMINER>1 | 1 attack/NN SUBJECT>2 | 2 lasted/last/VBD ROOT");
    Told shelled = assault(parse.sentences().get(0), 1, "Turkey > rebels");
    Told attack = assault(parse.sentences().get(1), 1, ">");
    assertEquals(List.of("1 shelled +1"), fold(parse, shelled, attack));
  }

  @Test
  void anAttackPointsToNothing() {
    Parse parse =
        Written.parse(
            "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 rebels/NNS OBJECT>1",
            "0 an/a/DT DETERMINER>1 | 1 attack/NN SUBJECT>2 | 2 followed/follow/VBD ROOT");
    Told shelled = assault(parse.sentences().get(0), 1, "Turkey > rebels");
    Told attack = assault(parse.sentences().get(1), 1, "> towns");
    assertEquals(List.of("1 shelled +0", "2 attack +0"), fold(parse, shelled, attack));
  }

  @Test
  void claimsAreNumberedInTheOrderOfTheText() {
    Told first = assault(TWICE.sentences().get(0), 1, "Turkey > rebels");
    Told second = assault(TWICE.sentences().get(1), 1, "Iran > towns");
    assertEquals(List.of("1 shelled +0", "2 bombed +0"), fold(TWICE, second, first));
  }

  @Test
  void aTollFarFromItsAttackIsPartOfIt() {
    Parse parse =
        Written.parse(
            "0 two/CD PASSIVE_SUBJECT>1 | 1 killed/kill/VBN ROOT | 2 nine/CD CONJUNCT>1"
                + " | 3 wounded/wound/VBN NOUN_CLAUSE>2 | 4 in/IN CASE>5 | 5 attack/NN OBLIQUE>3");
    Sentence s = parse.sentences().get(0);
    assertEquals(
        List.of("1 killed +2"),
        fold(
            parse,
            told(EventType.ASSAULT, "190", s, 1, "> two", 2, Chain.OUTLET),
            assault(s, 3, "> nine"),
            assault(s, 5, "> market")));
  }

  private static final Parse VERDICT =
      Written.parse(
          "0 court/NN SUBJECT>1 | 1 convicted/convict/VBD ROOT | 2 her/PRP OBJECT>1"
              + " | 3 and/CC COORDINATOR>1 | 4 sentenced/sentence/VBD CONJUNCT>1 | 5 her/PRP OBJECT>4");

  private static Told verdict(int token, String sides, String entry) {
    Sentence s = VERDICT.sentences().get(0);
    String code = entry.endsWith("arrest") ? "173" : "172";
    return told(EventType.COERCE, code, s, token, sides, 0, Chain.OUTLET, entry);
  }

  @Test
  void guiltAndPunishmentAreOneVerdict() {
    assertEquals(
        List.of("1 convicted +1"),
        fold(
            VERDICT,
            verdict(1, "court > Falk", "coerce.convict"),
            verdict(4, "court > Falk", "coerce.sentence")));
  }

  @Test
  void anArrestIsNoPartOfTheVerdict() {
    assertEquals(
        List.of("1 convicted +0", "2 sentenced +0"),
        fold(
            VERDICT,
            verdict(1, "court > Falk", "coerce.arrest"),
            verdict(4, "court > Falk", "coerce.sentence")));
  }

  @Test
  void whatAProtestDemandsIsTheProtest() {
    Parse parse =
        Written.parse(
            "0 readers/NNS SUBJECT>1 | 1 gathered/gather/VBD ROOT"
                + " | 2 demanding/demand/VBG ADVERBIAL_CLAUSE>1 | 3 release/NN OBJECT>2");
    Sentence s = parse.sentences().get(0);
    assertEquals(
        List.of("1 gathered +1"),
        fold(
            parse,
            told(EventType.PROTEST, "141", s, 1, "readers >", 0, Chain.OUTLET),
            told(EventType.REQUEST, "104", s, 2, "readers > Falk", 0, Chain.OUTLET)));
  }
}
