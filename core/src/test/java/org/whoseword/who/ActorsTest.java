package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

/** Parses are written by hand: word, lemma, tag, name, head, relation. */
class ActorsTest {

  private static final Actors ACTORS = new Actors(CodebookReader.builtIn());

  /** Lays words out with single spaces and turns them into a frozen parse. */
  private static final class Written {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder parse = new StringBuilder();
    private int sentences;

    Written sentence(String... tokens) {
      parse.append("#\t" + sentences + "\t" + sentences + "\tBODY\n");
      sentences++;
      for (String token : tokens) {
        String[] field = token.split(" ", -1);
        int start = text.length();
        text.append(field[0]).append(' ');
        boolean starts = field[3].startsWith("*");
        String line =
            String.join(
                "\t",
                String.valueOf(start),
                String.valueOf(text.length() - 1),
                field[0],
                field[1],
                field[2],
                starts ? field[3].substring(1) : field[3],
                starts ? "*" : "-",
                field[4],
                field[5]);
        parse.append(line).append('\n');
      }
      parse.append('\n');
      return this;
    }

    Parties parties() {
      Parse read = ParseText.read(parse.toString());
      return ACTORS.in(new Report("test", Optional.empty(), Header.EMPTY, text.toString()), read);
    }
  }

  private static Party named(Parties parties, String name) {
    return parties.all().stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + parties.all()));
  }

  @Test
  void takesATitleAndANameForOnePerson() {
    Parties parties =
        new Written()
            .sentence(
                "Kenyan kenyan JJ *PEOPLE 4 MODIFIER",
                "army army NN NONE 4 COMPOUND",
                "spokesman spokesman NN NONE 4 COMPOUND",
                "Tom tom NNP *PERSON 4 COMPOUND",
                "Wekesa wekesa NNP PERSON 5 SUBJECT",
                "resigned resign VBD NONE -1 ROOT",
                ". . . NONE 5 PUNCTUATION")
            .sentence(
                "Wekesa wekesa NNP *PERSON 1 SUBJECT",
                "left leave VBD NONE -1 ROOT",
                "because because IN NONE 5 MARKER",
                "he he PRP NONE 5 SUBJECT",
                "was be VBD NONE 5 AUXILIARY",
                "ill ill JJ NONE 1 ADVERBIAL_CLAUSE")
            .parties();
    Party wekesa = named(parties, "Tom Wekesa");
    assertEquals(Party.Kind.PERSON, wekesa.kind());
    assertEquals(Optional.of("KENMIL"), wekesa.code().joined());
    assertEquals(Optional.of(Party.Capacity.SPOKESPERSON), wekesa.capacity());
    assertEquals(3, wekesa.mentions().size());
    assertEquals(Mention.Form.PRONOUN, wekesa.mentions().get(2).form());
    assertEquals(1, parties.all().size());
  }

  @Test
  void countsUnnamedPeople() {
    Parties parties =
        new Written()
            .sentence(
                "Five five CD *NUMBER 2 MODIFIER",
                "different different JJ NONE 2 MODIFIER",
                "eyewitnesses eyewitness NNS NONE 3 SUBJECT",
                "spoke speak VBD NONE -1 ROOT")
            .parties();
    Party witnesses = parties.all().get(0);
    assertEquals(OptionalInt.of(5), witnesses.mentions().get(0).count());
    assertEquals(Optional.of(Party.Capacity.EYEWITNESS), witnesses.capacity());
    assertEquals(Party.Kind.GROUP, witnesses.kind());
  }

  @Test
  void findsWhoseAttackItIsInAModifier() {
    Parties parties =
        new Written()
            .sentence(
                "Iraqi iraqi JJ *PEOPLE 1 MODIFIER",
                "attacks attack NNS NONE 2 SUBJECT",
                "continued continue VBD NONE -1 ROOT")
            .parties();
    assertEquals(Party.Kind.STATE, named(parties, "Iraq").kind());
  }

  @Test
  void takesAPlaceForNoParty() {
    Parties parties =
        new Written()
            .sentence(
                "Shells shell NNS NONE 1 SUBJECT",
                "fell fall VBD NONE -1 ROOT",
                "in in IN NONE 3 CASE",
                "Syria syria NNP *PLACE 1 OBLIQUE")
            .parties();
    assertTrue(parties.all().isEmpty(), () -> parties.all().toString());
  }

  @Test
  void takesACapitalForItsGovernmentWhenItActs() {
    Parties parties =
        new Written()
            .sentence(
                "Moscow moscow NNP *PLACE 1 SUBJECT",
                "refused refuse VBD NONE -1 ROOT",
                "talks talk NNS NONE 1 OBJECT")
            .parties();
    assertEquals(Optional.of("RUSGOV"), named(parties, "Russia").code().joined());
  }

  @Test
  void readsTheGroupAsTheGroupThatWasNamed() {
    Parties parties =
        new Written()
            .sentence("Hamas hamas NNP *ORGANISATION 1 SUBJECT", "refused refuse VBD NONE -1 ROOT")
            .sentence(
                "The the DT NONE 1 DETERMINER",
                "group group NN NONE 2 SUBJECT",
                "left leave VBD NONE -1 ROOT")
            .parties();
    assertEquals(2, named(parties, "Hamas").mentions().size());
  }

  @Test
  void readsBothGovernmentsAsTheTwoThatWereNamed() {
    Parties parties =
        new Written()
            .sentence(
                "Chile chile NNP *PLACE 1 SUBJECT",
                "warned warn VBD NONE -1 ROOT",
                "Peru peru NNP *PLACE 1 OBJECT")
            .sentence(
                "Both both DT NONE 1 DETERMINER",
                "governments government NNS NONE 2 SUBJECT",
                "agreed agree VBD NONE -1 ROOT")
            .parties();
    Party both = named(parties, "Both governments");
    assertEquals(
        java.util.List.of("Chile", "Peru"),
        parties.members(both).stream().map(Party::name).toList());
  }

  @Test
  void knowsAGroupByTheNameBeforeItsKind() {
    Parties parties =
        new Written()
            .sentence(
                "The the DT NONE 3 DETERMINER",
                "Taliban taliban NNP *ORGANISATION 3 COMPOUND",
                "religious religious JJ NONE 3 MODIFIER",
                "movement movement NN NONE 4 SUBJECT",
                "refused refuse VBD NONE -1 ROOT")
            .parties();
    assertEquals(1, parties.all().size());
    assertEquals("Taliban", parties.all().get(0).name());
    assertEquals(Mention.Form.NAME, parties.all().get(0).mentions().get(0).form());
  }

  @Test
  void partsTwoNationsThatShareANoun() {
    Parties parties =
        new Written()
            .sentence(
                "Hungarian hungarian JJ *PEOPLE 3 MODIFIER",
                "and and CC NONE 0 COORDINATOR",
                "Romanian romanian JJ *PEOPLE 0 CONJUNCT",
                "officials official NNS NONE 4 SUBJECT",
                "agreed agree VBD NONE -1 ROOT")
            .parties();
    Party both = named(parties, "Hungarian and Romanian officials");
    assertEquals(
        List.of(Optional.of("HUNGOV"), Optional.of("ROUGOV")),
        parties.members(both).stream().map(party -> party.code().joined()).toList());
  }

  @Test
  void takesBothCountriesForTheTwoNamedSideBySide() {
    Parties parties =
        new Written()
            .sentence(
                "China china NNP *PLACE 3 SUBJECT",
                "and and CC NONE 0 COORDINATOR",
                "Russia russia NNP *PLACE 0 CONJUNCT",
                "sent send VBD NONE -1 ROOT",
                "Egypt egypt NNP *PLACE 5 COMPOUND",
                "aid aid NN NONE 3 OBJECT")
            .sentence(
                "Both both DT NONE 1 DETERMINER",
                "countries country NNS NONE 2 SUBJECT",
                "agreed agree VBD NONE -1 ROOT")
            .parties();
    assertEquals(
        List.of("China", "Russia"),
        parties.members(named(parties, "Both countries")).stream().map(Party::name).toList());
  }

  @Test
  void leavesBothCountriesAloneWhereThreeAreNamed() {
    Parties parties =
        new Written()
            .sentence(
                "China china NNP *PLACE 1 SUBJECT",
                "sold sell VBD NONE -1 ROOT",
                "Egypt egypt NNP *PLACE 1 SECOND_OBJECT",
                "oil oil NN NONE 1 OBJECT",
                "from from IN NONE 5 CASE",
                "Russia russia NNP *PLACE 1 OBLIQUE")
            .sentence(
                "Both both DT NONE 1 DETERMINER",
                "countries country NNS NONE 2 SUBJECT",
                "agreed agree VBD NONE -1 ROOT")
            .parties();
    Party both = named(parties, "Both countries");
    assertEquals(List.of(both), parties.members(both));
  }

  @Test
  void showsTheNameBesideADescription() {
    Parties parties =
        new Written()
            .sentence(
                "A a DT NONE 1 DETERMINER",
                "journalist journalist NN NONE 5 SUBJECT",
                ", , , NONE 1 PUNCTUATION",
                "Tom tom NNP *PERSON 4 COMPOUND",
                "Wekesa wekesa NNP PERSON 1 APPOSITION",
                "fled flee VBD NONE -1 ROOT")
            .parties();
    Party wekesa = named(parties, "Tom Wekesa");
    Mention described = wekesa.mentions().get(0);
    assertEquals(Mention.Form.DESCRIPTION, described.form());
    assertEquals(wekesa.mentions().get(1), parties.named(wekesa, described));
  }

  @Test
  void takesACapitalUnderSanctionsForItsGovernment() {
    Parties parties =
        new Written()
            .sentence(
                "Sanctions sanction NNS NONE 3 SUBJECT",
                "on on IN NONE 2 CASE",
                "Nairobi nairobi NNP *PLACE 0 OBLIQUE",
                "grew grow VBD NONE -1 ROOT",
                "in in IN NONE 6 CASE",
                "Latin latin NNP *PLACE 6 COMPOUND",
                "America america NNP PLACE 3 OBLIQUE")
            .parties();
    assertEquals(List.of("Kenya"), parties.all().stream().map(Party::name).toList());
  }

  @Test
  void knowsTheAttackerForTheManWhoStabbed() {
    Parties parties =
        new Written()
            .sentence(
                "A a DT NONE 1 DETERMINER",
                "man man NN NONE 2 SUBJECT",
                "stabbed stab VBD NONE -1 ROOT",
                "a a DT NONE 4 DETERMINER",
                "guard guard NN NONE 2 OBJECT")
            .sentence(
                "The the DT NONE 1 DETERMINER",
                "attacker attacker NN NONE 2 SUBJECT",
                "fled flee VBD NONE -1 ROOT")
            .parties();
    assertEquals(2, parties.all().size());
    assertEquals(2, parties.all().get(0).mentions().size());
  }

  @Test
  void doesNotGuessWhichOfTwoMenIsTheAttacker() {
    Parties parties =
        new Written()
            .sentence(
                "A a DT NONE 1 DETERMINER",
                "man man NN NONE 2 SUBJECT",
                "stabbed stab VBD NONE -1 ROOT",
                "a a DT NONE 4 DETERMINER",
                "guard guard NN NONE 2 OBJECT",
                "as as IN NONE 8 MARKER",
                "a a DT NONE 7 DETERMINER",
                "woman woman NN NONE 8 SUBJECT",
                "shot shoot VBD NONE 2 ADVERBIAL_CLAUSE",
                "him him PRP NONE 8 OBJECT")
            .sentence(
                "The the DT NONE 1 DETERMINER",
                "attacker attacker NN NONE 2 SUBJECT",
                "fled flee VBD NONE -1 ROOT")
            .parties();
    assertEquals(1, named(parties, "attacker").mentions().size());
  }

  @Test
  void takesThePresidentOfWhomAnOfficialSpeaksForTheOfficialsOwn() {
    Parties parties =
        new Written()
            .sentence(
                "Missiles missile NNS NONE 1 SUBJECT",
                "flew fly VBD NONE -1 ROOT",
                "near near IN NONE 3 CASE",
                "Egypt egypt NNP *PLACE 1 OBLIQUE")
            .sentence(
                "Kenyan kenyan JJ *PEOPLE 1 MODIFIER",
                "officials official NNS NONE 2 SUBJECT",
                "say say VBP NONE -1 ROOT",
                "the the DT NONE 4 DETERMINER",
                "president president NN NONE 5 SUBJECT",
                "slept sleep VBD NONE 2 CLAUSAL_COMPLEMENT")
            .parties();
    assertEquals(Optional.of("KENGOV"), named(parties, "president").code().joined());
  }

  @Test
  void takesAnOpeningDescriptionForNobodyElseThanHim() {
    Parties parties =
        new Written()
            .sentence(
                "Tom tom NNP *PERSON 1 COMPOUND",
                "Wekesa wekesa NNP PERSON 2 SUBJECT",
                "fled flee VBD NONE -1 ROOT")
            .sentence(
                "A a DT NONE 1 DETERMINER",
                "teacher teacher NN NONE 6 ADVERBIAL_CLAUSE",
                "by by IN NONE 3 CASE",
                "profession profession NN NONE 1 OBLIQUE",
                ", , , NONE 6 PUNCTUATION",
                "he he PRP NONE 6 SUBJECT",
                "fought fight VBD NONE -1 ROOT")
            .parties();
    assertEquals(2, named(parties, "Tom Wekesa").mentions().size());
    assertEquals(1, named(parties, "teacher").mentions().size());
  }

  @Test
  void knowsAShortFormAgainThatStoodInBrackets() {
    Parties parties =
        new Written()
            .sentence(
                "Sarvan sarvan NNP *ORGANISATION 2 COMPOUND",
                "Coast coast NNP ORGANISATION 2 COMPOUND",
                "Council council NNP ORGANISATION 6 SUBJECT",
                "( ( -LRB- NONE 4 PUNCTUATION",
                "SCC scc NNP *ORGANISATION 2 APPOSITION",
                ") ) -RRB- NONE 4 PUNCTUATION",
                "met meet VBD NONE -1 ROOT",
                ". . . NONE 6 PUNCTUATION")
            .sentence(
                "The the DT NONE 1 DETERMINER",
                "SCC scc NNP *ORGANISATION 2 SUBJECT",
                "voted vote VBD NONE -1 ROOT",
                ". . . NONE 2 PUNCTUATION")
            .parties();
    assertEquals(3, named(parties, "Sarvan Coast Council").mentions().size());
  }

  @Test
  void takesTheNewsAgencyForTheOneThatWasNamed() {
    Parties parties =
        new Written()
            .sentence(
                "Xinhua xinhua NNP *ORGANISATION 1 SUBJECT",
                "reported report VBD NONE -1 ROOT",
                "rain rain NN NONE 1 OBJECT",
                ". . . NONE 1 PUNCTUATION")
            .sentence(
                "The the DT NONE 2 DETERMINER",
                "news news NN NONE 2 COMPOUND",
                "agency agency NN NONE 3 SUBJECT",
                "added add VBD NONE -1 ROOT",
                "more more JJR NONE 3 OBJECT",
                ". . . NONE 3 PUNCTUATION")
            .parties();
    assertEquals(2, named(parties, "Xinhua").mentions().size());
  }

  @Test
  void butNotTheStateNewsAgency() {
    Parties parties =
        new Written()
            .sentence(
                "Xinhua xinhua NNP *ORGANISATION 1 SUBJECT",
                "reported report VBD NONE -1 ROOT",
                "rain rain NN NONE 1 OBJECT",
                ". . . NONE 1 PUNCTUATION")
            .sentence(
                "The the DT NONE 3 DETERMINER",
                "state state NN NONE 3 COMPOUND",
                "news news NN NONE 3 COMPOUND",
                "agency agency NN NONE 4 SUBJECT",
                "added add VBD NONE -1 ROOT",
                "more more JJR NONE 4 OBJECT",
                ". . . NONE 4 PUNCTUATION")
            .parties();
    assertEquals(1, named(parties, "Xinhua").mentions().size());
  }

  @Test
  void readsAPronounInFrontOfItsName() {
    Parties parties =
        new Written()
            .sentence(
                "Kamau kamau NNP *PERSON 1 SUBJECT",
                "left leave VBD NONE -1 ROOT",
                ". . . NONE 1 PUNCTUATION")
            .sentence(
                "After after IN NONE 2 CASE",
                "his his PRP$ NONE 2 POSSESSOR",
                "release release NN NONE 5 OBLIQUE",
                ", , , NONE 5 PUNCTUATION",
                "Otieno otieno NNP *PERSON 5 SUBJECT",
                "spoke speak VBD NONE -1 ROOT",
                ". . . NONE 5 PUNCTUATION")
            .parties();
    assertEquals(2, named(parties, "Otieno").mentions().size());
    assertEquals(1, named(parties, "Kamau").mentions().size());
  }
}
