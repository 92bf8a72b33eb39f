package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;

/** Finds the mentions of one sentence: names, described people and bodies, pronouns. */
final class Mentions {

  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its");

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "throughout",
          "into",
          "within",
          "through",
          "around",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of");

  private static final Set<String> DEALINGS = Set.of("against", "with", "between", "towards");

  /** Whose nouns before another noun say who acts: "police raid", "rebel attack". */
  private static final Set<Sector> ACTING =
      EnumSet.of(
          Sector.MIL,
          Sector.COP,
          Sector.REB,
          Sector.PRM,
          Sector.UAF,
          Sector.SPY,
          Sector.GOV,
          Sector.OPP);

  private static final Set<String> ABROAD =
      Set.of(
          "foreign",
          "international",
          "other",
          "neighbouring",
          "neighboring",
          "various",
          "western",
          "european",
          "global",
          "overseas",
          "regional",
          "multinational");

  private static final Set<String> LANDS = Set.of("country", "nation", "state", "ally", "partner");

  private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these");

  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "score",
          "million",
          "number",
          "couple",
          "majority",
          "host",
          "handful");

  private final Coder coder;
  private final Set<String> stateActs;
  private final Set<String> placeActs;
  private final Set<String> parts;
  private final Set<String> never;
  private final Set<String> abstracts;
  private final Optional<LocalDate> on;
  private final String text;

  /**
   * @param text of the report
   */
  Mentions(Coder coder, Codebook codebook, Optional<LocalDate> on, String text) {
    this.coder = coder;
    this.stateActs = codebook.words("state-acts");
    this.placeActs = codebook.words("place-acts");
    this.parts = codebook.words("thing-nouns");
    this.never = codebook.words("no-parties");
    this.abstracts = codebook.words("abstract-nouns");
    this.on = on;
    this.text = text;
  }

  /** At most one mention a token, in the order of their heads. */
  List<Found> in(Reached reached) {
    Sentence sentence = reached.sentence();
    Found[] at = new Found[sentence.size()];
    BitSet covered = new BitSet(sentence.size());
    for (Token token : sentence.tokens()) {
      if (isPronoun(token)) {
        at[token.index()] = pronoun(sentence, token);
      } else if (isHalf(sentence, token)) {
        at[token.index()] = half(sentence, token);
      } else if (isHead(reached, token)) {
        at[token.index()] = phrase(reached, token).orElse(null);
        if (at[token.index()] != null) {
          covered.set(reached.start(token), token.index() + 1);
        }
      }
    }
    for (Token token : sentence.tokens()) {
      // "Iraqi attack": whose attack it is stands only in the modifier.
      if (!covered.get(token.index()) && isModifier(reached, token)) {
        at[token.index()] = modifier(reached, token).orElse(null);
      }
    }
    List<Found> all = new ArrayList<>();
    for (Found found : at) {
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  private static boolean isPronoun(Token token) {
    return token.tag().startsWith("PRP")
        && PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static Found pronoun(Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean plural = form.startsWith("the");
    return new Found(
        sentence,
        token,
        token.span(),
        Mention.Form.PRONOUN,
        Party.Kind.UNNAMED,
        token.form(),
        token.form(),
        Coding.NOTHING,
        OptionalInt.empty(),
        plural,
        false,
        false);
  }

  /** "The North", which may be a state where one is at hand. */
  private static boolean isHalf(Sentence sentence, Token token) {
    boolean half = token.form().equals("North") || token.form().equals("South");
    List<Token> below = sentence.children(token);
    return half
        && token.isNoun()
        && !below.isEmpty()
        && below.stream()
            .allMatch(
                child ->
                    child.lemma().equals("the")
                        || child.is(Relation.CASE)
                        || child.is(Relation.PUNCTUATION))
        && sentence.hasChild(token, Relation.DETERMINER);
  }

  private static Found half(Sentence sentence, Token token) {
    return new Found(
        sentence,
        token,
        token.span(),
        Mention.Form.DESCRIPTION,
        Party.Kind.STATE,
        token.form(),
        token.form(),
        Coding.NOTHING,
        OptionalInt.empty(),
        false,
        true,
        true);
  }

  private static boolean isHead(Reached reached, Token token) {
    Sentence sentence = reached.sentence();
    boolean nominal = token.isNoun() || isNominal(sentence, token);
    if (!nominal || token.is(Relation.COMPOUND) || token.is(Relation.MODIFIER)) {
      return false;
    }
    boolean named =
        reached
            .chunkAt(token.index())
            .filter(chunk -> chunk.actor().isPresent() || chunk.country().isPresent())
            .isPresent();
    return !named || reached.headOfChunkAt(token.index()) == token.index();
  }

  /** "The wounded", "one of them": adjectives and numbers that stand for people. */
  private static boolean isNominal(Sentence sentence, Token token) {
    boolean argument =
        switch (token.relation()) {
          case SUBJECT, PASSIVE_SUBJECT, OBJECT, AGENT, OBLIQUE, CONJUNCT, SECOND_OBJECT -> true;
          default -> false;
        };
    if (!argument) {
      return false;
    }
    if (token.tag().equals("CD")) {
      return ofWhom(sentence, token).isPresent();
    }
    return (token.isAdjective() || token.tag().equals("VBN"))
        && sentence.hasChild(token, Relation.DETERMINER);
  }

  private static Optional<Token> ofWhom(Sentence sentence, Token token) {
    return sentence.children(token, Relation.OBLIQUE).stream()
        .filter(child -> child.index() > token.index())
        .filter(child -> sentence.preposition(child).equals("of"))
        .findFirst();
  }

  private static boolean isModifier(Reached reached, Token token) {
    if (!token.is(Relation.COMPOUND) && !token.is(Relation.MODIFIER) || token.head() < 0) {
      return false;
    }
    int index = token.index();
    boolean outside =
        token.head() < reached.firstTokenAt(index) || token.head() > reached.lastTokenAt(index);
    return outside && reached.headOfChunkAt(index) == index && token.head() > index;
  }

  private Optional<Found> modifier(Reached reached, Token token) {
    Optional<Chunk> found = reached.chunkAt(token.index()).filter(c -> !c.ignored());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Chunk chunk = found.get();
    boolean named = chunk.actor().isPresent() || isState(chunk);
    boolean body =
        chunk.agent().filter(noun -> !noun.thing() && ACTING.contains(noun.sector())).isPresent()
            && token.isNoun();
    if (!named && !body) {
      return Optional.empty();
    }
    List<Chunk> core = named ? List.of(chunk) : reached.withAdjectives(token);
    Coding coding = coder.code(Phrase.of(core, List.of()), on, false);
    Span span = words(reached, token);
    if (!named) {
      span = new Span(core.get(0).first().start(), span.end());
    }
    Party.Kind kind =
        coding
            .actor()
            .map(Term.Actor::kind)
            .or(() -> coding.noun().map(noun -> kind(noun, token)))
            .orElse(Party.Kind.STATE);
    return Optional.of(
        new Found(
            reached.sentence(),
            token,
            span,
            named ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
            // "Rebel attack", "police raid": nobody in particular.
            kind == Party.Kind.UNNAMED ? Party.Kind.GROUP : kind,
            named ? name(coding, span) : span.of(text),
            span.of(text),
            coding,
            OptionalInt.empty(),
            kind == Party.Kind.UNNAMED,
            false,
            false));
  }

  private static boolean isState(Chunk chunk) {
    return chunk
        .country()
        .filter(
            word ->
                word.form() == CountryWord.Form.NAME
                    || word.form() == CountryWord.Form.ADJECTIVE
                    || word.form() == CountryWord.Form.SEAT)
        .isPresent();
  }

  private static Span words(Reached reached, Token token) {
    Sentence sentence = reached.sentence();
    Span from = sentence.get(reached.firstTokenAt(token.index())).span();
    return from.cover(sentence.get(reached.lastTokenAt(token.index())).span());
  }

  private Optional<Found> phrase(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Coding coding = coder.code(reached.phrase(head), on, false);
    Optional<Token> whom = ofWhom(sentence, head);
    boolean quantity =
        (head.tag().equals("CD") || QUANTITIES.contains(head.lemma())) && whom.isPresent();
    if (quantity) {
      coding = coder.code(reached.phrase(whom.get()), on, false);
    }
    Optional<Party.Kind> kind = kind(reached, head, quantity ? whom.get() : head, coding);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    boolean ethnic = reached.chunkAt(head.index()).filter(Chunk::isEthnic).isPresent();
    if (ethnic
        || coding.country().filter(word -> word.form() == CountryWord.Form.PEOPLE).isPresent()) {
      coding = coding.withSector(Sector.CVL);
    }
    boolean named = isNamed(head, coding);
    Span span = span(reached, head);
    OptionalInt count = quantity ? Numbers.of(head.form()) : Numbers.before(sentence, head);
    boolean one = quantity && head.lemma().equals("one");
    boolean plural = !one && (quantity || isPlural(head) || count.orElse(1) > 1);
    return Optional.of(
        new Found(
            sentence,
            head,
            span,
            named ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
            one ? Party.Kind.UNNAMED : kind.get(),
            named ? name(coding, nameSpan(reached, head)) : span.of(text),
            nameSpan(reached, head).of(text),
            coding,
            count,
            plural,
            isDefinite(sentence, head),
            isAbroad(reached, head)));
  }

  private static boolean isPlural(Token head) {
    return head.tag().equals("NNS")
        || head.tag().equals("NNPS")
        || head.isAdjective()
        || head.tag().equals("VBN")
        || head.lemma().equals("people");
  }

  private static boolean isDefinite(Sentence sentence, Token head) {
    return sentence
        .findChild(head, Relation.DETERMINER)
        .filter(determiner -> POINTING.contains(determiner.lemma()))
        .isPresent();
  }

  private static boolean isAbroad(Reached reached, Token head) {
    if (LANDS.contains(head.lemma())) {
      return true;
    }
    Sentence sentence = reached.sentence();
    for (int i = reached.start(head); i <= head.index(); i++) {
      if (ABROAD.contains(sentence.get(i).lemma()) || isActor(reached, i)) {
        return true;
      }
    }
    return ofWhom(sentence, head).filter(whom -> isActor(reached, whom.index())).isPresent();
  }

  private static boolean isActor(Reached reached, int token) {
    return reached.chunkAt(token).flatMap(Chunk::actor).isPresent();
  }

  private static boolean isNamed(Token head, Coding coding) {
    return coding.actor().isPresent()
        || coding.country().filter(c -> c.form() != CountryWord.Form.PEOPLE).isPresent()
        || head.isProper()
            && (head.name() == NameKind.PERSON || head.name() == NameKind.ORGANISATION);
  }

  private String name(Coding coding, Span span) {
    return coding
        .actor()
        .map(Term.Actor::name)
        .or(() -> coding.country().map(CountryWord::name))
        .orElseGet(() -> span.of(text));
  }

  /** Of a name that the registry lacks, what the parser takes for the name, without its title. */
  private static Span nameSpan(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    int start = head.index();
    while (start > 0
        && !sentence.get(start).nameStart()
        && sentence.get(start - 1).name() == head.name()
        && head.name() != NameKind.NONE) {
      start--;
    }
    int end = head.index();
    while (end + 1 < sentence.size()
        && sentence.get(end + 1).name() == head.name()
        && !sentence.get(end + 1).nameStart()) {
      end++;
    }
    return sentence.get(start).span().cover(sentence.get(end).span());
  }

  private static Span span(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    int end = sentence.phrase(head).cover(words(reached, head)).end();
    return new Span(sentence.get(reached.start(head)).span().start(), end);
  }

  private Optional<Party.Kind> kind(Reached reached, Token head, Token noun, Coding coding) {
    if (coding.actor().isPresent()) {
      return Optional.of(coding.actor().get().kind());
    }
    if (reached.chunkAt(head.index()).filter(Chunk::isEthnic).isPresent()) {
      return Optional.of(isPlural(head) ? Party.Kind.GROUP : Party.Kind.UNNAMED);
    }
    boolean person = head.isProper() && head.name() == NameKind.PERSON;
    boolean arms =
        coding.noun().filter(n -> n.thing() && n.sector() == Sector.MIL).isPresent()
            && coding.code().country().isPresent();
    if (arms) {
      // "Egyptian warships": their navy.
      return Optional.of(Party.Kind.GROUP);
    }
    if (coding.noun().isPresent() && !coding.noun().get().thing()) {
      if (isAbstract(reached.sentence(), head)) {
        return Optional.empty();
      }
      return person ? Optional.of(Party.Kind.PERSON) : Optional.of(kind(coding.noun().get(), noun));
    }
    boolean place =
        coding.country().filter(word -> word.form() == CountryWord.Form.PLACE).isPresent();
    if (coding.country().isPresent() && !(place && person)) {
      return state(reached, head, coding.country().get());
    }
    if (person) {
      return Optional.of(Party.Kind.PERSON);
    }
    if (head.isProper() && head.name() == NameKind.ORGANISATION && coding.noun().isEmpty()) {
      return Optional.of(Party.Kind.ORGANISATION);
    }
    return isPersonNoun(noun)
        ? Optional.of(isPlural(noun) ? Party.Kind.GROUP : Party.Kind.UNNAMED)
        : Optional.empty();
  }

  /** "Came into force", "each other", "the bodies": no parties, though armies and boards are. */
  private boolean isAbstract(Sentence sentence, Token head) {
    if (never.contains(head.lemma())) {
      return true;
    }
    return abstracts.contains(head.lemma())
        && !isPlural(head)
        && sentence.children(head).stream()
            .noneMatch(
                child ->
                    child.is(Relation.DETERMINER)
                        || child.is(Relation.MODIFIER)
                        || child.is(Relation.COMPOUND)
                        || child.is(Relation.POSSESSOR));
  }

  private static Party.Kind kind(AgentNoun noun, Token head) {
    if (isPlural(head)) {
      return Party.Kind.GROUP;
    }
    return switch (noun.of()) {
      case PERSON -> Party.Kind.UNNAMED;
      case ORGANISATION -> Party.Kind.ORGANISATION;
      case GROUP -> Party.Kind.GROUP;
    };
  }

  /** Endings that only people have; the agent nouns list the rest. */
  private static boolean isPersonNoun(Token noun) {
    String lemma = noun.lemma();
    boolean common = !noun.tag().equals("NNP");
    return common
        && lemma.length() > 5
        && (lemma.endsWith("man")
            || lemma.endsWith("woman")
            || lemma.endsWith("men")
            || lemma.endsWith("ist")
            || lemma.endsWith("ists"));
  }

  private Optional<Party.Kind> state(Reached reached, Token head, CountryWord word) {
    return switch (word.form()) {
      case PEOPLE -> Optional.of(isPlural(head) ? Party.Kind.GROUP : Party.Kind.UNNAMED);
      case ADJECTIVE -> Optional.of(Party.Kind.GROUP);
      case SEAT -> Optional.of(Party.Kind.ORGANISATION);
      case NAME -> isPlace(reached, head) ? Optional.empty() : Optional.of(Party.Kind.STATE);
      case CAPITAL ->
          isGovernment(reached, head) ? Optional.of(Party.Kind.STATE) : Optional.empty();
      case PLACE -> Optional.empty();
    };
  }

  private static boolean isPlace(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Token top = head;
    while (top.is(Relation.CONJUNCT) && sentence.get(top.head()).isNoun()) {
      top = sentence.get(top.head());
    }
    if (top.is(Relation.APPOSITION)) {
      return sentence.get(top.head()).name() == NameKind.PLACE;
    }
    return top.is(Relation.OBLIQUE) && PLACE_PREPOSITIONS.contains(sentence.preposition(top));
  }

  /** "Moscow refused", "talks with Kabul", "Ankara's threat", but not "Kabul's streets". */
  private boolean isGovernment(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Optional<Token> found = sentence.findHead(head);
    if (found.isEmpty()) {
      return false;
    }
    Token above = found.get();
    return switch (head.relation()) {
      case SUBJECT -> above.isVerb() && !placeActs.contains(above.lemma());
      case AGENT -> above.isVerb();
      case OBJECT -> stateActs.contains(above.lemma());
      case OBLIQUE -> DEALINGS.contains(sentence.preposition(head));
      case POSSESSOR ->
          !parts.contains(above.lemma())
              && reached
                  .chunkAt(above.index())
                  .flatMap(Chunk::agent)
                  .filter(noun -> !noun.noun().equals("government"))
                  .isEmpty();
      case CONJUNCT -> above.name() == NameKind.PLACE && isGovernment(reached, above);
      default -> false;
    };
  }
}
