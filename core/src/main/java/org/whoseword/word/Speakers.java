package org.whoseword.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Papers papers;
  private final Outlets outlets;
  private final Antecedents antecedents;

  Speakers(Codebook codebook) {
    this.papers = new Papers(codebook);
    this.outlets = new Outlets(codebook);
    this.antecedents = new Antecedents(codebook);
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

  Papers papers() {
    return papers;
  }

  Outlets outlets() {
    return outlets;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  /** Whether a noun can be somebody's name or a paper, and not a thing that is merely mentioned. */
  boolean maySpeak(Token noun, Sentence s, Parties parties) {
    return parties.findAt(s, noun).isPresent()
        || noun.name() == NameKind.PERSON
        || noun.name() == NameKind.ORGANISATION
        || papers.isDocument(noun, s)
        || capacities.containsKey(noun.lemma())
        || outlets.isNamed(noun, s);
  }

  /** Whether a token says nothing by itself of who speaks: "he", "the statement". */
  boolean isOpen(Token token, Sentence s, Parties parties) {
    boolean channel =
        papers.isChannel(token)
            && papers.author(token, s) == token
            && papers.findHolder(token, s).isEmpty();
    boolean pronoun = token.tag().equals("PRP") && party(token, s, parties).isEmpty();
    return channel || pronoun;
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
    Token token = papers.author(head, s);
    Optional<Voice> joint = new JointSpeakers(this, text, parties).find(token, s);
    return joint.isPresent() ? joint.get() : one(token, s, text, parties);
  }

  /** The same for one of several who speak together. */
  Voice one(Token token, Sentence s, String text, Parties parties) {
    Optional<Party> party = party(token, s, parties);
    Optional<Mention> own = parties.findMentionAt(s, token);
    Optional<Mention> mention =
        party.isEmpty() && token.isPronoun()
            ? Optional.empty()
            : Antecedents.findMention(token, s, party, parties);
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
  private Optional<Party> party(Token token, Sentence s, Parties parties) {
    Optional<Party> own =
        outlets
            .findMeant(token, s, parties)
            .or(() -> Antecedents.findOfTwo(token, s, parties))
            .or(() -> parties.findAt(s, token))
            .filter(party -> !Antecedents.isAhead(token, s, party, parties));
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
      if (outlets.isNamed(token, s)) {
        return "outlet";
      }
      if (papers.isDocument(token, s) && !token.isProper()) {
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
      boolean outlet = outlets.isNamed(token, s);
      return outlet ? "outlet" : token.name() == NameKind.PERSON ? "person" : "organisation";
    }
    if (papers.isDocument(token, s) || papers.isChannel(token)) {
      return "document";
    }
    if (outlets.isNamed(token, s)) {
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
