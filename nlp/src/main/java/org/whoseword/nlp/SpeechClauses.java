package org.whoseword.nlp;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;

/**
 * Sets a speaker's clause over the words it reports, wherever it stands: in "the army, he said, had
 * left" the models hang "said" somewhere below "left", readers of a parse want "left" as the
 * clausal complement of "said". Pure over the tree, the lemmas, tags and forms of a sentence.
 */
final class SpeechClauses {

  private static final Set<String> VERBS =
      Set.of(
          """
          say tell add report warn declare insist claim announce explain note reply ask
          believe think estimate fear suspect hope acknowledge concede complain argue recall
          confirm deny allege write tweet joke observe suggest continue admit assert stress
          state shout cry whisper quip conclude predict promise vow remark comment agree read
          respond answer wonder caution assure contend maintain reckon reveal disclose testify
          lament demand urge threaten boast sing emphasize emphasise understand show indicate
          learn inform message post yell swear
          """
              .strip()
              .split("\\s+"));

  /** Their object is the one spoken to, not what is said. */
  private static final Set<String> TO_SOMEBODY = Set.of("tell", "ask", "assure", "inform", "warn");

  private final Tree tree;
  private final String[] lemmas;
  private final String[] tags;
  private final String[] forms;

  private SpeechClauses(Tree tree, String[] lemmas, String[] tags, String[] forms) {
    this.tree = tree;
    this.lemmas = lemmas;
    this.tags = tags;
    this.forms = forms;
  }

  /**
   * @param forms the words in the models' spelling, but for quotation marks: {@code ``} opens,
   *     {@code ''} closes
   */
  static void raise(Tree tree, String[] lemmas, String[] tags, String[] forms) {
    SpeechClauses pass = new SpeechClauses(tree, lemmas, tags, forms);
    for (int word = 0; word < tree.size(); word++) {
      pass.verbalise(word);
    }
    for (int word = 0; word < tree.size(); word++) {
      if (!pass.isSpeaking(word)) {
        continue;
      }
      if (tree.head(word) < 0) {
        pass.adopt(word);
      } else if (pass.isLoose(word) && pass.isSetOff(word)) {
        pass.raise(word);
      }
    }
  }

  private void raise(int verb) {
    int clause = clauseOver(verb);
    if (tree.is(verb, Relation.CLAUSAL_COMPLEMENT)
        && VERBS.contains(lemmas[clause])
        && !isBehindQuote(verb)) {
      // What is a clause of another speaker stays one: he said, "I think they left".
      return;
    }
    tree.raise(verb, clause, tree.relation(clause), Relation.CLAUSAL_COMPLEMENT);
    for (int child : tree.children(verb)) {
      // "Even if it rains, he said, they will march": the condition is part of what is said.
      if (isFronted(child, verb) && child < clause) {
        tree.hang(child, clause, tree.relation(child));
      }
    }
  }

  /** A speaker over two halves of a quotation that does not know the second as what is said. */
  private void adopt(int verb) {
    for (int child : tree.children(verb)) {
      boolean clause = tags[child].startsWith("VB") && tree.is(child, Relation.PARATAXIS);
      if (clause && child > verb && !VERBS.contains(lemmas[child])) {
        tree.relate(child, Relation.CLAUSAL_COMPLEMENT);
      }
    }
  }

  /** A finite verb of speech with a speaker, and with nothing said behind it. */
  private boolean isSpeaking(int verb) {
    if (!VERBS.contains(lemmas[verb]) || !isFinite(tags[verb])) {
      return false;
    }
    boolean speaker = false;
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case SUBJECT -> speaker = !tags[child].startsWith("W");
        case CLAUSAL_COMPLEMENT -> {
          // A part of the quotation may hang here already.
          if (child > verb && !isBehindQuote(verb)) {
            return false;
          }
        }
        case COORDINATOR -> {
          if (child > 0) {
            return false;
          }
        }
        case OPEN_COMPLEMENT, MARKER, PASSIVE_SUBJECT -> {
          return false;
        }
        case OBJECT, SECOND_OBJECT -> {
          if (!TO_SOMEBODY.contains(lemmas[verb])) {
            return false;
          }
        }
        default -> {}
      }
    }
    return speaker;
  }

  /** A clause in front of its verb and of the verb's subject. */
  private boolean isFronted(int child, int verb) {
    return child < verb
        && switch (tree.relation(child)) {
          case CLAUSAL_COMPLEMENT, ADVERBIAL_CLAUSE, COORDINATOR -> true;
          default -> false;
        };
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
  }

  private boolean isLoose(int verb) {
    return switch (tree.relation(verb)) {
      case PARATAXIS,
          CLAUSAL_COMPLEMENT,
          ADVERBIAL_CLAUSE,
          RELATIVE_CLAUSE,
          APPOSITION,
          CONJUNCT,
          OTHER ->
          true;
      default -> false;
    };
  }

  /**
   * Whether marks stand in front of a clause and behind it, or the sentence ends there. Behind a
   * quotation mark what follows the speaker may have gone astray: "…," he said on Monday before the
   * vote.
   */
  private boolean isSetOff(int verb) {
    BitSet core = core(verb);
    int first = core.nextSetBit(0);
    int last = core.length() - 1;
    boolean before = first > 0 && isMark(first - 1);
    boolean behind = last + 1 >= tree.size() || isMark(last + 1);
    return before && (behind || isBehindQuote(verb));
  }

  /** Whether a speaker and his verb follow a closing quotation mark. */
  private boolean isBehindQuote(int verb) {
    int first = core(verb).nextSetBit(0);
    return first > 1 && forms[first - 1].equals("''") && isMark(first - 2);
  }

  /** The words of a verb's clause, without marks, and without what is said and what it hangs on. */
  private BitSet core(int verb) {
    BitSet below = new BitSet(tree.size());
    below.set(verb);
    for (int child : tree.children(verb)) {
      if (!isFronted(child, verb) && !tree.is(child, Relation.CLAUSAL_COMPLEMENT)) {
        for (int i = 0; i < tree.size(); i++) {
          if (!isMark(i) && tree.isUnder(i, child)) {
            below.set(i);
          }
        }
      }
    }
    return below;
  }

  private boolean isMark(int word) {
    return switch (forms[word]) {
      case ",", "--", "\"", "''", "``", "'", ".", "?", "!", "..." -> true;
      default -> false;
    };
  }

  /** The clause that a speaker's clause stands in: the nearest verb above it, else the root. */
  private int clauseOver(int verb) {
    int clause = tree.head(verb);
    while (tree.head(clause) >= 0 && !tags[clause].startsWith("VB") && !isPredicate(clause)) {
      clause = tree.head(clause);
    }
    return clause;
  }

  private boolean isPredicate(int word) {
    return tree.is(word, Relation.CLAUSAL_COMPLEMENT);
  }

  /**
   * "The two planes collided, he said" with "planes" as what is said and "collided" as its reduced
   * clause: the finite verb becomes the head.
   */
  private void verbalise(int noun) {
    if (!tags[noun].startsWith("NN") || !tree.is(noun, Relation.CLAUSAL_COMPLEMENT)) {
      return;
    }
    Optional<Integer> verb =
        tree.children(noun).stream()
            .filter(child -> tree.is(child, Relation.NOUN_CLAUSE) && tags[child].equals("VBD"))
            .findFirst();
    boolean copula =
        tree.children(noun).stream().anyMatch(child -> tree.is(child, Relation.SUBJECT));
    if (verb.isPresent() && !copula) {
      tree.raise(verb.get(), noun, Relation.CLAUSAL_COMPLEMENT, Relation.SUBJECT);
    }
  }
}
