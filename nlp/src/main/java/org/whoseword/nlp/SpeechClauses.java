package org.whoseword.nlp;

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
          "say",
          "tell",
          "add",
          "report",
          "warn",
          "declare",
          "insist",
          "claim",
          "announce",
          "explain",
          "note",
          "reply",
          "ask",
          "believe",
          "think",
          "estimate",
          "fear",
          "suspect",
          "hope",
          "acknowledge",
          "concede",
          "complain",
          "argue",
          "recall",
          "confirm",
          "deny",
          "allege",
          "write",
          "tweet",
          "joke",
          "observe",
          "suggest",
          "continue",
          "admit",
          "assert",
          "stress",
          "state",
          "shout",
          "cry",
          "whisper",
          "quip",
          "conclude",
          "predict",
          "promise",
          "vow",
          "remark",
          "comment",
          "agree",
          "read",
          "respond",
          "answer",
          "wonder",
          "caution",
          "assure",
          "contend",
          "maintain",
          "reckon",
          "reveal",
          "disclose",
          "testify",
          "lament",
          "demand",
          "urge",
          "threaten",
          "boast",
          "sing",
          "emphasize",
          "emphasise",
          "understand",
          "show",
          "indicate",
          "guess",
          "know",
          "learn",
          "inform",
          "message",
          "post",
          "yell",
          "swear");

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

  static void raise(Tree tree, String[] lemmas, String[] tags, String[] forms) {
    SpeechClauses pass = new SpeechClauses(tree, lemmas, tags, forms);
    for (int word = 0; word < tree.size(); word++) {
      pass.verbalise(word);
    }
    for (int word = 0; word < tree.size(); word++) {
      if (tree.head(word) >= 0 && pass.isSpeaking(word) && pass.isSetOff(word)) {
        int clause = pass.clauseOver(word);
        tree.raise(word, clause, tree.relation(clause), Relation.CLAUSAL_COMPLEMENT);
      }
    }
  }

  /** A finite verb of speech with a speaker, and with nothing said below it. */
  private boolean isSpeaking(int verb) {
    if (!VERBS.contains(lemmas[verb]) || !isFinite(tags[verb]) || !isLoose(verb)) {
      return false;
    }
    boolean speaker = false;
    for (int child : tree.children(verb)) {
      switch (tree.relation(child)) {
        case SUBJECT -> speaker = !tags[child].startsWith("W");
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, MARKER, COORDINATOR, PASSIVE_SUBJECT -> {
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

  /** Whether marks stand in front of a clause and behind it, or the sentence begins or ends. */
  private boolean isSetOff(int verb) {
    int first = verb;
    int last = verb;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isUnder(i, verb) && !isMark(i)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    boolean before = first > 0 && isMark(first - 1);
    boolean behind = last + 1 >= tree.size() || isMark(last + 1);
    return before && behind;
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
