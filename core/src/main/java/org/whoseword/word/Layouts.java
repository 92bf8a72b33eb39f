package org.whoseword.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/**
 * What the layout of a report attributes without a verb: the turns of a dialogue ("HARROW: We will
 * find them."), the questions and answers of an interview, and quotations with a name behind a
 * dash.
 */
final class Layouts {

  /** In tokens. */
  private static final int LONGEST_LABEL = 8;

  /** In tokens, behind the dash of a signature. */
  private static final int LONGEST_SIGNATURE = 10;

  private static final Set<String> DASHES =
      Set.of("\u2015", "\u2014", "\u2013", "--", "-", "\u2012");
  private static final Set<String> QUESTION = Set.of("q", "question");
  private static final Set<String> ANSWER = Set.of("a", "answer");

  /**
   * A name with its mark and its words.
   *
   * @param mark index of the colon or dash
   * @param name the tokens of the name
   * @param head index of the name's head token
   * @param content the words, over all sentences and paragraphs that they fill; never empty
   */
  record Item(int sentence, int mark, Draft.Range name, int head, List<Span> content, Part part) {}

  /** What a turn is. */
  enum Part {
    NAMED,
    QUESTION,
    ANSWER,
    /** Somebody who asks or tells for the outlet itself. */
    JOURNALIST
  }

  private final Map<Integer, Item> bySentence = new HashMap<>();

  private Layouts() {}

  /** What stands in a sentence. */
  Optional<Item> in(Sentence sentence) {
    return Optional.ofNullable(bySentence.get(sentence.index()));
  }

  static Layouts of(Parse parse, List<Quote> quotes, Parties parties, Codebook codebook) {
    Layouts layouts = new Layouts();
    layouts.turns(parse, parties, codebook);
    layouts.signatures(parse, quotes);
    return layouts;
  }

  /** A line that may be a turn: where its label ends, and what it says. */
  private record Label(
      Sentence sentence, int mark, int head, String words, boolean person, boolean outlet) {

    /** The last word of the name, before what the speaker is: "Voss" of "Marta Voss, host". */
    String surname() {
      String name = words.contains(" ,") ? words.substring(0, words.indexOf(" ,")) : words;
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }

  private void turns(Parse parse, Parties parties, Codebook codebook) {
    Set<String> notices = codebook.words("notices");
    Set<String> titles = codebook.words("turn-journalists");
    Set<String> surnames = surnames(parties);
    TreeMap<Integer, Label> byZone = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int zone = -1;
    for (Sentence s : parse.sentences()) {
      if (s.zone() != zone && s.kind() == Zone.Kind.BODY) {
        label(s, parties, surnames)
            .filter(label -> !notices.contains(label.words()))
            .ifPresent(label -> byZone.put(s.zone(), label));
      }
      zone = s.zone();
    }
    byZone.values().forEach(label -> counts.merge(label.words(), 1, Integer::sum));
    boolean interview =
        QUESTION.stream().anyMatch(counts::containsKey)
            && ANSWER.stream().anyMatch(counts::containsKey);
    Set<String> journalists = new HashSet<>();
    for (Label label : byZone.values()) {
      String last = label.words().substring(label.words().lastIndexOf(' ') + 1);
      if (label.outlet() || titles.contains(last)) {
        journalists.add(label.surname());
      }
    }
    byZone
        .values()
        .removeIf(
            label -> !isTurn(label, counts, interview) && !journalists.contains(label.surname()));
    if (byZone.size() < 2) {
      return;
    }
    Map<Integer, List<Span>> words = words(parse, byZone);
    byZone.forEach(
        (at, label) -> {
          List<Span> content = words.getOrDefault(at, List.of());
          if (!content.isEmpty()) {
            Draft.Range name = new Draft.Range(first(label.sentence()), label.mark() - 1);
            bySentence.put(
                label.sentence().index(),
                new Item(
                    label.sentence().index(),
                    label.mark(),
                    name,
                    label.head(),
                    content,
                    journalists.contains(label.surname()) ? Part.JOURNALIST : part(label.words())));
          }
        });
  }

  private static boolean isTurn(Label label, Map<String, Integer> counts, boolean interview) {
    return part(label.words()) == Part.NAMED
        ? counts.getOrDefault(label.words(), 0) > 1 || label.person()
        : interview;
  }

  private static Part part(String label) {
    return QUESTION.contains(label)
        ? Part.QUESTION
        : ANSWER.contains(label) ? Part.ANSWER : Part.NAMED;
  }

  /** Index of the first token that is no quotation mark. */
  private static int first(Sentence s) {
    int first = 0;
    while (first < s.size() - 1 && !isWord(s.get(first))) {
      first++;
    }
    return first;
  }

  private static Optional<Label> label(Sentence s, Parties parties, Set<String> surnames) {
    int from = first(s);
    StringBuilder words = new StringBuilder();
    int capitals = 0;
    int head = from;
    boolean person = false;
    boolean outlet = false;
    for (int i = from; i < Math.min(s.size(), from + LONGEST_LABEL); i++) {
      Token token = s.get(i);
      if (token.form().equals(":")) {
        boolean named = i > from && capitals == i - from;
        return named
            ? Optional.of(new Label(s, i, head, words.toString(), person, outlet))
            : Optional.empty();
      }
      capitals += Character.isUpperCase(token.form().charAt(0)) || !isWord(token) ? 1 : 0;
      words.append(words.length() == 0 ? "" : " ").append(lower(token));
      if (isWord(token)) {
        head = i;
        person |= isPerson(s, token, parties) || surnames.contains(lower(token));
        outlet |= parties.findAt(s, token).flatMap(Party::media).isPresent();
      }
    }
    return Optional.empty();
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static Set<String> surnames(Parties parties) {
    Set<String> surnames = new HashSet<>();
    for (Party party : parties.all()) {
      if (party.kind() == Party.Kind.PERSON) {
        String name = party.name();
        surnames.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      }
    }
    return surnames;
  }

  private static boolean isPerson(Sentence s, Token token, Parties parties) {
    return token.name() == NameKind.PERSON
        || parties.findAt(s, token).filter(p -> p.kind() == Party.Kind.PERSON).isPresent();
  }

  /** What each turn says: its paragraph, and those behind it until the next turn. */
  private static Map<Integer, List<Span>> words(Parse parse, TreeMap<Integer, Label> byZone) {
    Map<Integer, List<Span>> words = new TreeMap<>();
    Map<Integer, Span> zones = new TreeMap<>();
    for (Sentence s : parse.sentences()) {
      Label label = byZone.get(s.zone());
      int from = label != null && label.sentence() == s ? label.mark() + 1 : 0;
      if (from < s.size()) {
        Span said = s.get(from).span().cover(s.get(s.size() - 1).span());
        zones.merge(s.zone(), said, Span::cover);
      }
    }
    Set<Integer> body = new HashSet<>();
    parse.sentences().stream()
        .filter(s -> s.kind() == Zone.Kind.BODY)
        .forEach(s -> body.add(s.zone()));
    for (Map.Entry<Integer, Span> zone : zones.entrySet()) {
      Map.Entry<Integer, Label> turn = byZone.floorEntry(zone.getKey());
      boolean own = turn != null && turn.getKey().equals(zone.getKey());
      // Behind the last turn the report speaks again.
      boolean between = turn != null && byZone.higherKey(zone.getKey()) != null;
      if (own || between && body.contains(zone.getKey())) {
        words.computeIfAbsent(turn.getKey(), key -> new ArrayList<>()).add(zone.getValue());
      }
    }
    return words;
  }

  private void signatures(Parse parse, List<Quote> quotes) {
    for (Sentence s : parse.sentences()) {
      for (int i = Math.max(0, s.size() - LONGEST_SIGNATURE - 1); i < s.size() - 1; i++) {
        if (DASHES.contains(s.get(i).form())) {
          signature(s, i, quotes).ifPresent(item -> bySentence.putIfAbsent(s.index(), item));
          break;
        }
      }
    }
  }

  /** A closed quotation, a dash, and a name up to the end of the sentence. */
  private static Optional<Item> signature(Sentence s, int dash, List<Quote> quotes) {
    int start = s.get(dash).span().start();
    int before = dash > 0 ? s.get(dash - 1).span().end() : s.span().start();
    Optional<Quote> quote = Quotes.findBefore(quotes, start);
    boolean adjacent =
        quote
            .filter(q -> q.closed() && (dash > 0 ? q.span().end() == before : isNear(q, start)))
            .isPresent();
    int last = s.size() - 1;
    while (last > dash && !isWord(s.get(last))) {
      last--;
    }
    if (!adjacent || last == dash) {
      return Optional.empty();
    }
    for (int i = dash + 1; i <= last; i++) {
      Token token = s.get(i);
      if (token.isVerb() || i == dash + 1 && !Character.isUpperCase(token.form().charAt(0))) {
        return Optional.empty();
      }
    }
    List<Span> content = new ArrayList<>();
    Optional<Quote> part = quote;
    while (part.isPresent()) {
      content.add(0, part.get().span());
      part =
          part.get().goesOn()
              ? Quotes.findBefore(quotes, part.get().span().start())
              : Optional.empty();
    }
    Draft.Range name = new Draft.Range(dash + 1, last);
    return Optional.of(new Item(s.index(), dash, name, head(s, name), content, Part.NAMED));
  }

  /** Between a quotation and the dash there is room for blanks only. */
  private static boolean isNear(Quote quote, int start) {
    return start - quote.span().end() <= 3;
  }

  /** The name before the first comma. */
  private static int head(Sentence s, Draft.Range name) {
    int head = name.from();
    for (int i = name.from(); i <= name.to() && isWord(s.get(i)); i++) {
      head = i;
    }
    return head;
  }

  private static boolean isWord(Token token) {
    return token.form().chars().anyMatch(Character::isLetterOrDigit);
  }
}
