package org.whoseword.what;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.parse.NumberWords;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/**
 * Reads numbers of people. Vague words give the least number they stand for and leave the greatest
 * open: "dozens" is 24 and more.
 */
public final class Counts {

  private static final Map<String, Integer> FURTHER =
      Map.of("both", 2, "couple", 2, "pair", 2, "no", 0);

  private static final Map<String, Integer> SCALES =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);

  /** Plural scales without a number before them. */
  private static final Map<String, Integer> VAGUE =
      Map.of("dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2000, "millions", 2_000_000);

  private static final Set<String> AT_LEAST = Set.of("least", "more", "over");
  private static final Set<String> AT_MOST = Set.of("most", "to", "many", "fewer", "less", "under");

  private static final Set<String> INCLUDING = Set.of("include", "including");

  private static final Set<String> NO = Set.of("no", "not");

  /** Singular nouns that stand for many. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "crowd",
          "group",
          "family",
          "couple",
          "pair",
          "police",
          "army",
          "number",
          "gang",
          "community",
          "population",
          "public",
          "team",
          "convoy",
          "patrol",
          "unit",
          "militia",
          "total",
          "handful",
          "majority",
          "village",
          "government",
          "mob",
          "troop",
          "force",
          "people");

  private Counts() {}

  /** The number that a token is, with the words before it: "at least twelve", "five or six". */
  public static Optional<Count> at(Sentence sentence, Token token) {
    String form = token.form().toLowerCase(java.util.Locale.ROOT);
    if (VAGUE.containsKey(form)) {
      return Optional.of(new Count(VAGUE.get(form), OptionalInt.empty(), token.span()));
    }
    OptionalInt value = value(form);
    if (value.isEmpty() && SCALES.containsKey(form)) {
      value = OptionalInt.of(SCALES.get(form));
    }
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (form.equals("one")
        && token.index() > 0
        && lemma(sentence, token.index() - 1).equals("no")) {
      Span span = sentence.get(token.index() - 1).span().cover(token.span());
      return Optional.of(new Count(0, OptionalInt.of(0), span));
    }
    return Optional.of(bounded(sentence, token, value.getAsInt()));
  }

  private static Count bounded(Sentence sentence, Token token, int value) {
    int first = token.index();
    int number = value;
    if (first > 0 && SCALES.containsKey(token.lemma())) {
      OptionalInt factor = value(sentence.get(first - 1).form().toLowerCase(java.util.Locale.ROOT));
      if (factor.isPresent()) {
        number = safeProduct(factor.getAsInt(), value);
        first--;
      }
    }
    if (first > 1) {
      String before = sentence.get(first - 1).lemma();
      OptionalInt low = value(sentence.get(first - 2).form().toLowerCase(java.util.Locale.ROOT));
      if (low.isPresent()
          && low.getAsInt() <= number
          && (before.equals("or")
              || before.equals("to")
              || before.equals("and")
                  && first > 2
                  && sentence.get(first - 3).lemma().equals("between"))) {
        Span span = sentence.get(first - 2).span().cover(token.span());
        return new Count(low.getAsInt(), OptionalInt.of(number), span);
      }
    }
    Span span = sentence.get(first).span().cover(token.span());
    if (first > 0) {
      String before = sentence.get(first - 1).lemma();
      String further = lemma(sentence, first - 2);
      if (before.equals("than")) {
        // "no more than 12" is a most, "not less than 12" a least.
        boolean no = NO.contains(lemma(sentence, first - 3));
        boolean least = further.equals("more");
        if (least || AT_MOST.contains(further)) {
          return least == no
              ? new Count(0, OptionalInt.of(number), span)
              : new Count(number, OptionalInt.empty(), span);
        }
      } else if (AT_LEAST.contains(before)) {
        return new Count(number, OptionalInt.empty(), span);
      }
      if (before.equals("to") && further.equals("up")
          || before.equals("as") && further.equals("many")) {
        return new Count(0, OptionalInt.of(number), span);
      }
    }
    return new Count(number, OptionalInt.of(number), span);
  }

  /** "" before the first word. */
  private static String lemma(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.get(token).lemma();
  }

  private static int safeProduct(int a, int b) {
    long product = (long) a * b;
    return product > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) product;
  }

  private static OptionalInt value(String form) {
    Integer further = FURTHER.get(form);
    return further != null ? OptionalInt.of(further) : NumberWords.find(form, 9);
  }

  /** How many people one noun phrase stands for: "at least 12 civilians", "a woman", "Smith". */
  public static Optional<Count> of(Sentence sentence, Token noun) {
    Optional<Count> own = at(sentence, noun);
    if (own.isPresent() && !noun.isProper()) {
      return own.map(count -> including(sentence, noun, count));
    }
    for (Token child : sentence.children(noun)) {
      if (child.is(Relation.MODIFIER) || child.is(Relation.DETERMINER)) {
        Optional<Count> count = at(sentence, child);
        if (count.isPresent()) {
          return count.map(found -> including(sentence, noun, found));
        }
      }
    }
    boolean singular = noun.tag().equals("NN") || noun.tag().equals("NNP");
    boolean one =
        !COLLECTIVE.contains(noun.lemma())
            && (sentence.hasChild(noun, Relation.DETERMINER)
                || sentence.hasChild(noun, Relation.POSSESSOR));
    boolean person = noun.name() == org.whoseword.parse.NameKind.PERSON;
    return singular && (one || person)
        ? Optional.of(new Count(1, OptionalInt.of(1), noun.span()))
        : Optional.empty();
  }

  /** "dozens, including 59 tourists": at least 59; "12, including three children": still 12. */
  private static Count including(Sentence sentence, Token noun, Count count) {
    if (count.high().isPresent()) {
      return count;
    }
    int low = count.low();
    for (Token child : sentence.children(noun, Relation.OBLIQUE)) {
      if (INCLUDING.contains(sentence.preposition(child))) {
        low = Math.max(low, of(sentence, child).map(Count::low).orElse(0));
      }
    }
    return new Count(low, count.high(), count.span());
  }

  /** The sum over coordinated phrases; empty when one of them is not counted. */
  static Optional<Count> total(Sentence sentence, List<Token> nouns) {
    Optional<Count> sum = Optional.empty();
    for (Token noun : nouns) {
      Optional<Count> count = of(sentence, noun);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.isEmpty() ? count.get() : add(sum.get(), count.get()));
    }
    return sum;
  }

  private static Count add(Count a, Count b) {
    boolean open = a.high().isEmpty() || b.high().isEmpty();
    long high = open ? 0 : (long) a.high().getAsInt() + b.high().getAsInt();
    long low = (long) a.low() + b.low();
    int cap = Integer.MAX_VALUE;
    return new Count(
        (int) Math.min(cap, low),
        open ? OptionalInt.empty() : OptionalInt.of((int) Math.min(cap, high)),
        a.span().cover(b.span()));
  }
}
