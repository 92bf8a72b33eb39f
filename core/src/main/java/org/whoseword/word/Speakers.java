package org.whoseword.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.NumberWords;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Says who speaks: what kind of source, in what capacity, and how it is named. */
final class Speakers {

  private static final Set<String> PEOPLE =
      Set.of("one", "some", "many", "others", "several", "few", "both", "most", "those", "people");

  private final Map<String, Party.Capacity> capacities = new HashMap<>();
  private final Set<String> documents;
  private final Set<String> channels;
  private final Set<String> outlets;
  private final Set<String> outletNouns;
  private final Set<String> relaying;
  private final Set<String> audiences;
  private final Set<String> reporters;
  private final Set<String> unsure;
  private final Set<String> maleNames;
  private final Set<String> femaleNames;
  private final Set<String> maleNouns;
  private final Set<String> femaleNouns;

  Speakers(Codebook codebook) {
    this.documents = codebook.words("documents");
    this.channels = codebook.words("channels");
    this.outlets = codebook.words("outlets");
    this.outletNouns = codebook.words("outlet-nouns");
    this.relaying = codebook.words("relaying");
    this.audiences = codebook.words("audiences");
    this.reporters = codebook.words("reporters");
    this.unsure = codebook.words("unsure-modifiers");
    this.maleNames = codebook.words("male-names");
    this.femaleNames = codebook.words("female-names");
    this.maleNouns = codebook.words("male-nouns");
    this.femaleNouns = codebook.words("female-nouns");
    for (Table table : codebook.tablesUnder("actors/agents.tsv")) {
      for (Table.Row row : table.rows()) {
        row.find("capacity")
            .ifPresent(
                capacity ->
                    capacities.put(
                        row.get("noun"),
                        Party.Capacity.valueOf(capacity.toUpperCase(Locale.ROOT))));
      }
    }
  }

  /**
   * The noun behind a channel: the ministry of "a statement from the ministry", "its statement".
   * Statements, press releases and tweets carry words; they are no source of their own.
   */
  Token behind(Token noun, Sentence s) {
    if (!channels.contains(noun.lemma())) {
      return noun;
    }
    for (Token child : s.children(noun)) {
      boolean by =
          child.is(Relation.OBLIQUE)
              && child.name() != NameKind.DATE
              && Set.of("by", "from", "of").contains(s.preposition(child));
      if (by || child.is(Relation.AGENT) || child.is(Relation.POSSESSOR)) {
        return child;
      }
      if (child.is(Relation.NOUN_CLAUSE)) {
        Optional<Token> agent = s.findChild(child, Relation.AGENT);
        if (agent.isPresent()) {
          return agent.get();
        }
      }
    }
    return noun;
  }

  /** Whether a verb passes on what its object says: "citing officials". */
  boolean relays(Token verb) {
    return relaying.contains(verb.lemma());
  }

  /** Whether a noun can be somebody's name or a paper, and not a thing that is merely mentioned. */
  boolean maySpeak(Token noun, Sentence s, Parties parties) {
    return parties.findAt(s, noun).isPresent()
        || noun.name() == NameKind.PERSON
        || noun.name() == NameKind.ORGANISATION
        || documents.contains(noun.lemma())
        || capacities.containsKey(noun.lemma())
        || isOutletNamed(noun, s);
  }

  /** Whether a token says nothing by itself of who speaks: "he", "the statement". */
  boolean isOpen(Token token, Sentence s, Parties parties) {
    boolean channel = channels.contains(token.lemma()) && behind(token, s) == token;
    boolean pronoun = token.tag().equals("PRP") && parties.findAt(s, token).isEmpty();
    return channel || pronoun;
  }

  /** "Unconfirmed reports", "early accounts": the report does not vouch for such a source. */
  Optional<Hedge> findDoubt(Token noun, Sentence s) {
    if (!documents.contains(noun.lemma()) && !channels.contains(noun.lemma())) {
      return Optional.empty();
    }
    return s.children(noun).stream()
        .filter(
            word ->
                word.is(Relation.MODIFIER) && unsure.contains(word.lemma())
                    || isUnconfirmed(word, s))
        .findFirst()
        .map(word -> new Hedge(word.span(), "hedge.source"));
  }

  /** "which could not be confirmed". */
  private static boolean isUnconfirmed(Token clause, Sentence s) {
    return clause.is(Relation.RELATIVE_CLAUSE)
        && Set.of("confirm", "verify").contains(clause.lemma())
        && s.hasChild(clause, Relation.NEGATION);
  }

  /** Whether "he" or "she" at the head of a sentence can be whoever spoke in the one before. */
  boolean isMeant(Voice voice, Token pronoun, String text) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    boolean he = form.equals("he");
    if (!he && !form.equals("she")) {
      return false;
    }
    Set<String> wrong = he ? Set.of("she", "her", "hers") : Set.of("he", "him", "his");
    boolean called =
        voice.party().stream()
            .flatMap(party -> party.mentions().stream())
            .filter(mention -> mention.form() == Mention.Form.PRONOUN)
            .anyMatch(mention -> wrong.contains(mention.span().of(text).toLowerCase(Locale.ROOT)));
    String[] words = voice.source().name().toLowerCase(Locale.ROOT).split(" ");
    Set<String> names = he ? femaleNames : maleNames;
    return !called
        && !(words.length > 1 && names.contains(words[0]))
        && Arrays.stream(words).noneMatch((he ? femaleNouns : maleNouns)::contains);
  }

  /** The label of an answer: "A: We saw them." */
  boolean isAnswer(Token token) {
    return token.index() < 2 && (token.form().equals("A") || token.form().equals("Answer"));
  }

  /** Whoever was named last before an answer that nobody is known to have spoken. */
  Optional<Voice> findInterviewed(Sentence s, Parties parties) {
    @Nullable Party best = null;
    @Nullable Mention last = null;
    for (Party party : parties.all()) {
      for (Mention mention : party.mentions()) {
        boolean name = mention.form() == Mention.Form.NAME && mention.sentence() < s.index();
        boolean later = last == null || mention.span().start() > last.span().start();
        if (party.kind() == Party.Kind.PERSON && name && later) {
          best = party;
          last = mention;
        }
      }
    }
    if (best == null || last == null) {
      return Optional.empty();
    }
    Attribution.Speaker speaker =
        new Attribution.Speaker(
            "person",
            best.capacity(),
            Attribution.Naming.NAMED,
            Optional.of(best.name()),
            Optional.empty(),
            Optional.of(best),
            Optional.of(last));
    return Optional.of(
        new Voice(
            speaker,
            new Source.Person(best.name(), best.capacity()),
            last.span(),
            Optional.of(best)));
  }

  /** Who an open token can stand for: "person", "body" or both. */
  Set<String> wanted(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her" -> Set.of("person");
      case "it", "they", "them" -> Set.of("body");
      default -> Set.of("person", "body");
    };
  }

  /** Whether those who are told are a news organisation, so that they pass the words on. */
  boolean isOutlet(Token token, Sentence s, Parties parties) {
    Optional<Party> party = parties.findAt(s, token);
    if (party.flatMap(Party::media).isPresent() || isOutletNamed(token, s)) {
      return true;
    }
    boolean body =
        party.flatMap(each -> each.code().sector()).isPresent()
            || audiences.contains(token.lemma());
    return token.isProper() && token.name() == NameKind.ORGANISATION && !body;
  }

  private boolean isOutletNamed(Token token, Sentence s) {
    if (outlets.contains(token.lemma()) && token.isProper()) {
      return true;
    }
    if (outletNouns.contains(token.lemma())) {
      return true;
    }
    for (Token child : s.children(token)) {
      boolean before = child.is(Relation.COMPOUND) || child.is(Relation.MODIFIER);
      if (before && (outletNouns.contains(child.lemma()) || child.lemma().equals("news"))) {
        return true;
      }
    }
    return token.is(Relation.APPOSITION)
        && s.findHead(token).filter(noun -> outletNouns.contains(noun.lemma())).isPresent();
  }

  /** The outlet of "told the BBC's Anna Cole"; else those who were told themselves. */
  Token employer(Token told, Sentence s, Parties parties) {
    return s.findChild(told, Relation.POSSESSOR)
        .filter(owner -> isOutlet(owner, s, parties))
        .orElse(told);
  }

  /** For whom somebody reports: the agency of "a journalist for the agency", "a BBC reporter". */
  Optional<Token> findEmployer(Token noun, Sentence s) {
    if (!reporters.contains(noun.lemma())) {
      return Optional.empty();
    }
    for (Token child : s.children(noun)) {
      boolean with =
          child.is(Relation.OBLIQUE)
              && Set.of("for", "with", "from", "of", "at").contains(s.preposition(child));
      if (with || child.is(Relation.COMPOUND) || child.is(Relation.POSSESSOR)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** A news organisation that was told. */
  Voice outlet(Token token, Sentence s, String text, Parties parties) {
    Voice voice = of(token, s, text, parties);
    String kind = voice.speaker().kind();
    if (kind.equals("agency") || kind.equals("outlet")) {
      return voice;
    }
    Attribution.Speaker as = voice.speaker();
    String name = as.name().orElse(voice.span().of(text));
    Attribution.Speaker outlet =
        new Attribution.Speaker(
            "outlet",
            Optional.empty(),
            as.naming(),
            Optional.of(name),
            as.count(),
            as.party(),
            as.mention());
    return new Voice(outlet, new Source.Outlet(name), voice.span(), voice.party());
  }

  /** Who the words at a token of the report speak of. */
  Voice of(Token head, Sentence s, String text, Parties parties) {
    Token token = behind(head, s);
    Optional<Party> party = party(token, s, parties);
    Optional<Mention> own = parties.findMentionAt(s, token);
    Optional<Mention> mention =
        party.isPresent() && own.isPresent()
            ? Optional.of(parties.named(party.get(), own.get()))
            : own;
    Span span = mention.map(Mention::span).orElseGet(() -> s.phrase(token));
    String words = span.of(text);
    Optional<Integer> count = count(token, s, own);
    Optional<Party.Capacity> capacity = party.flatMap(Party::capacity).or(() -> capacity(token, s));
    boolean anonymous = isAnonymous(token, s);
    String kind = kind(token, s, party, count.filter(n -> n > 1).isPresent());
    boolean named = party.map(p -> isNamed(p)).orElseGet(() -> isName(token));
    Attribution.Naming naming =
        anonymous
            ? Attribution.Naming.ANONYMOUS
            : named ? Attribution.Naming.NAMED : Attribution.Naming.DESCRIBED;
    String name = named ? party.map(Party::name).orElse(words) : words;
    Attribution.Speaker speaker =
        new Attribution.Speaker(kind, capacity, naming, Optional.of(name), count, party, mention);
    return new Voice(speaker, source(kind, name, capacity, count, anonymous), span, party);
  }

  /** The party of a token; for a name in capitals ("HARROW: …") the one that bears it elsewhere. */
  private static Optional<Party> party(Token token, Sentence s, Parties parties) {
    Optional<Party> own = parties.findAt(s, token);
    String form = token.form();
    boolean capitals = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
    if (!capitals || !Character.isLetter(form.charAt(0))) {
      return own;
    }
    boolean label = own.isEmpty() || own.get().name().equals(form);
    return label
        ? parties.all().stream()
            .filter(p -> p.kind() == Party.Kind.PERSON && !p.name().equals(form))
            .filter(p -> bears(p.name(), form))
            .findFirst()
            .or(() -> own)
        : own;
  }

  private static boolean bears(String name, String surname) {
    return name.substring(name.lastIndexOf(' ') + 1).equalsIgnoreCase(surname);
  }

  private static boolean isNamed(Party party) {
    return party.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
  }

  private static boolean isName(Token token) {
    return token.isProper()
        || token.name() == NameKind.PERSON
        || token.name() == NameKind.ORGANISATION;
  }

  private String kind(Token token, Sentence s, Optional<Party> party, boolean counted) {
    if (party.isPresent()) {
      Party known = party.get();
      if (known.media().isPresent()) {
        return known.media().get() == Party.Media.AGENCY ? "agency" : "outlet";
      }
      if (isOutletNamed(token, s)) {
        return "outlet";
      }
      if (isDocument(token, s) && !token.isProper()) {
        return "document";
      }
      return switch (known.kind()) {
        case PERSON -> "person";
        case ORGANISATION, STATE -> "organisation";
        case GROUP -> "group";
        case UNNAMED -> isPlural(token) || counted ? "group" : "unnamed";
      };
    }
    if (token.isProper() || token.name() == NameKind.PERSON) {
      boolean outlet = isOutletNamed(token, s);
      return outlet ? "outlet" : token.name() == NameKind.PERSON ? "person" : "organisation";
    }
    if (isDocument(token, s) || channels.contains(token.lemma())) {
      return "document";
    }
    if (isOutletNamed(token, s)) {
      return "outlet";
    }
    if (token.name() == NameKind.ORGANISATION || token.name() == NameKind.PLACE) {
      return "organisation";
    }
    String lemma = token.lemma();
    if (isPlural(token) || counted || PEOPLE.contains(lemma) || lemma.equals("police")) {
      return "group";
    }
    return "unnamed";
  }

  /** "report", "charge sheet". */
  private boolean isDocument(Token token, Sentence s) {
    return documents.contains(token.lemma())
        || s.children(token, Relation.COMPOUND).stream()
            .anyMatch(word -> documents.contains(word.lemma() + "-" + token.lemma()));
  }

  private static boolean isPlural(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNS")
        || token.tag().equals("NNPS")
        || Set.of("they", "them", "we", "us").contains(form);
  }

  private static Optional<Integer> count(Token token, Sentence s, Optional<Mention> mention) {
    if (mention.isPresent() && mention.get().count().isPresent()) {
      return Optional.of(mention.get().count().getAsInt());
    }
    if (token.tag().equals("CD")) {
      return number(token);
    }
    if (!token.tag().equals("NNS")) {
      return Optional.empty();
    }
    for (Token child : s.children(token)) {
      if (child.tag().equals("CD")) {
        return number(child);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(Token token) {
    OptionalInt number = NumberWords.find(token.lemma(), 6);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private Optional<Party.Capacity> capacity(Token token, Sentence s) {
    for (Token child : s.children(token, Relation.COMPOUND)) {
      Party.Capacity pair = capacities.get(child.lemma() + " " + token.lemma());
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    Party.Capacity own = capacities.get(token.lemma());
    if (own != null) {
      return Optional.of(own);
    }
    for (Token child : s.children(token)) {
      boolean title = child.is(Relation.COMPOUND) || child.is(Relation.APPOSITION);
      Party.Capacity lent = title ? capacities.get(child.lemma()) : null;
      if (lent != null) {
        return Optional.of(lent);
      }
    }
    return Optional.empty();
  }

  /** "an official, speaking on condition of anonymity", "a man who asked not to be named". */
  private static boolean isAnonymous(Token token, Sentence s) {
    for (Token child : s.children(token)) {
      if (Set.of("unnamed", "anonymous", "unidentified").contains(child.lemma())) {
        return true;
      }
    }
    for (Token each : s.tokens()) {
      boolean word =
          each.lemma().equals("anonymity")
              || (each.lemma().equals("name") || each.lemma().equals("identify"))
                  && each.tag().equals("VBN")
                  && isDeclined(each, s);
      if (word) {
        return !isName(token) && !token.isPronoun();
      }
    }
    return false;
  }

  private static boolean isDeclined(Token named, Sentence s) {
    Token at = named;
    for (int i = 0; i < 3 && at.head() >= 0; i++) {
      at = s.get(at.head());
      if (Set.of("ask", "decline", "want", "refuse", "wish", "request", "condition")
          .contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Source source(
      String kind,
      String name,
      Optional<Party.Capacity> capacity,
      Optional<Integer> count,
      boolean anonymous) {
    return switch (kind) {
      case "agency" -> new Source.Agency(name);
      case "outlet" -> new Source.Outlet(name);
      case "document" -> new Source.Document(name);
      case "person" -> new Source.Person(name, capacity);
      case "organisation" -> new Source.Organisation(name, capacity);
      case "group" ->
          new Source.Group(
              name,
              capacity,
              count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty());
      default -> new Source.Unnamed(name, capacity, anonymous);
    };
  }
}
