package org.whoseword.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.EventType;

/**
 * PLOVER's contexts: what an event is about, by the words of its clause and by its CAMEO code.
 * {@code contexts.tsv} says which words and codes tell of which context.
 */
final class Contexts {

  private final Map<String, List<Cue>> byFirst = new HashMap<>();
  private final Map<String, String> byCode = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Words that follow one another and tell of a context. */
  private record Cue(String context, List<String> lemmas) {}

  /**
   * A context and why.
   *
   * @param span the words that tell of it; empty when the code does
   * @param rule the words or the code of the table
   */
  record Found(String context, Optional<Span> span, String rule) {

    @Override
    public String toString() {
      return context
          + "="
          + rule
          + span.map(each -> "@" + each.start() + "-" + each.end()).orElse("");
    }
  }

  Contexts(Codebook codebook) {
    for (Table.Row row : codebook.getTable("contexts.tsv").rows()) {
      String context = row.get("context");
      names.add(context);
      for (String words : row.list("words")) {
        List<String> lemmas = List.of(words.split("\\+", -1));
        byFirst
            .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
            .add(new Cue(context, lemmas));
      }
      for (String code : row.list("codes")) {
        byCode.merge(code, context, (one, other) -> one + "|" + other);
      }
    }
  }

  /** The contexts of an act, in the order of the table; of several reasons the first. */
  List<Found> of(Act act) {
    Map<String, Found> found = new HashMap<>();
    Sentence sentence = act.deed().sentence();
    BitSet clause = clause(sentence, act);
    for (int i = clause.nextSetBit(0); i >= 0; i = clause.nextSetBit(i + 1)) {
      for (Cue cue : byFirst.getOrDefault(sentence.get(i).lemma(), List.of())) {
        if (follows(sentence, i, cue)) {
          Span span = sentence.get(i).span();
          span = span.cover(sentence.get(i + cue.lemmas().size() - 1).span());
          found.putIfAbsent(
              cue.context(),
              new Found(cue.context(), Optional.of(span), String.join("+", cue.lemmas())));
        }
      }
    }
    String code = act.cameo().orElse("");
    for (int length = code.length(); length > 0; length--) {
      String contexts = byCode.get(code.substring(0, length));
      if (contexts != null) {
        String rule = code.substring(0, length);
        for (String context : contexts.split("\\|", -1)) {
          found.putIfAbsent(context, new Found(context, Optional.empty(), rule));
        }
        break;
      }
    }
    return names.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static boolean follows(Sentence sentence, int first, Cue cue) {
    if (first + cue.lemmas().size() > sentence.size()) {
      return false;
    }
    for (int k = 1; k < cue.lemmas().size(); k++) {
      if (!cue.lemmas().get(k).equals(sentence.get(first + k).lemma())) {
        return false;
      }
    }
    return true;
  }

  /** The words of an act's own clause; what is demanded, refused or agreed belongs to it. */
  private static BitSet clause(Sentence sentence, Act act) {
    boolean spoken = act.type().quad() == 3 || act.type() == EventType.AGREE;
    Token top = act.deed().token();
    boolean object = top.is(Relation.OBJECT) || top.is(Relation.PASSIVE_SUBJECT);
    if (top.isNoun() && object && sentence.get(top.head()).isVerb()) {
      top = sentence.get(top.head());
    }
    BitSet clause = new BitSet(sentence.size());
    Deque<Token> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Token token = open.pop();
      clause.set(token.index());
      for (Token child : sentence.children(token)) {
        boolean own =
            switch (child.relation()) {
              case PARATAXIS, ADVERBIAL_CLAUSE, RELATIVE_CLAUSE, PUNCTUATION -> false;
              case CLAUSAL_COMPLEMENT -> spoken;
              case CONJUNCT -> !child.isVerb();
              default -> true;
            };
        if (own) {
          open.push(child);
        }
      }
    }
    return clause;
  }
}
