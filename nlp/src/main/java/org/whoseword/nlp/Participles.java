package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whoseword.parse.Relation;

/**
 * Puts participles in their places: "the officers <b>answering</b> the call came under fire" (taken
 * for the main verb) and "despite Kenya <b>protesting</b>", "with President Kamau <b>seeking</b> a
 * truce" (with Kenya and Kamau as what is despited, and what somebody is with).
 */
final class Participles {

  private static final Set<String> BEFORE_CLAUSES = Set.of("despite", "with", "without");

  private final Tree tree;
  private final String[] lemmas;
  private final String[] tags;

  private Participles(Tree tree, String[] lemmas, String[] tags) {
    this.tree = tree;
    this.lemmas = lemmas;
    this.tags = tags;
  }

  static void mend(Tree tree, String[] lemmas, String[] tags) {
    Participles pass = new Participles(tree, lemmas, tags);
    for (int word = 0; word < tree.size(); word++) {
      pass.joinLoose(word);
      if (tags[word].equals("VBG")) {
        pass.giveUpMainVerb(word);
        pass.takeFromPreposition(word);
      }
    }
  }

  /** "Were held, <b>accused</b> of it", "arrested him, <b>charged</b> him and left". */
  private void joinLoose(int word) {
    int head = tree.head(word);
    boolean participle = tags[word].equals("VBN") || tags[word].equals("VBG");
    boolean finite = tags[word].equals("VBD") || tags[word].equals("VBZ");
    boolean loose =
        tree.is(word, Relation.OTHER) && head >= 0 && head < word && tags[head].startsWith("VB");
    if (loose && participle) {
      tree.relate(word, Relation.ADVERBIAL_CLAUSE);
    } else if (loose && finite && tags[head].equals(tags[word]) && !hasSubject(word)) {
      tree.relate(word, Relation.CONJUNCT);
    }
  }

  /** A participle without an auxiliary is no main verb where a finite verb without subject is. */
  private void giveUpMainVerb(int participle) {
    int subject = child(participle, Relation.SUBJECT);
    if (subject < 0
        || subject > participle
        || !tags[subject].startsWith("NN")
        || child(participle, Relation.AUXILIARY) >= 0) {
      return;
    }
    int head = tree.head(participle);
    if (head > participle && isFinite(head) && !hasSubject(head)) {
      tree.hang(subject, head, subjectOf(head));
      tree.hang(participle, subject, Relation.NOUN_CLAUSE);
      return;
    }
    if (tree.is(participle, Relation.ROOT) || tree.is(participle, Relation.CLAUSAL_COMPLEMENT)) {
      for (int verb : tree.children(participle)) {
        if (verb > participle && isLooseClause(verb) && isFinite(verb) && !hasSubject(verb)) {
          exchange(participle, subject, verb);
          return;
        }
      }
    }
  }

  /** A clause that neither a marker nor a coordinator joins to its head. */
  private boolean isLooseClause(int verb) {
    return switch (tree.relation(verb)) {
      case ADVERBIAL_CLAUSE, CLAUSAL_COMPLEMENT, PARATAXIS -> child(verb, Relation.MARKER) < 0;
      case CONJUNCT -> child(tree.head(verb), Relation.COORDINATOR) < 0;
      default -> false;
    };
  }

  private void exchange(int participle, int subject, int verb) {
    List<Integer> below = tree.children(participle);
    tree.raise(verb, participle, tree.relation(participle), Relation.NOUN_CLAUSE);
    tree.hang(subject, verb, subjectOf(verb));
    tree.hang(participle, subject, Relation.NOUN_CLAUSE);
    for (int other : below) {
      boolean outside = other < subject || other > verb;
      if (outside && tree.head(other) == participle) {
        tree.hang(other, verb, tree.relation(other));
      }
    }
  }

  private void takeFromPreposition(int verb) {
    boolean clause =
        tree.is(verb, Relation.ADVERBIAL_CLAUSE) || tree.is(verb, Relation.CLAUSAL_COMPLEMENT);
    if (!clause || hasSubject(verb)) {
      return;
    }
    List<Integer> nouns = new ArrayList<>(tree.children(tree.head(verb)));
    nouns.addAll(tree.children(verb));
    for (int noun : nouns) {
      int preposition = tree.is(noun, Relation.OBLIQUE) ? child(noun, Relation.CASE) : -1;
      if (preposition >= 0 && introducesClause(preposition, noun) && isSetBefore(noun, verb)) {
        tree.hang(noun, verb, Relation.SUBJECT);
        tree.hang(preposition, verb, Relation.MARKER);
        tree.relate(verb, Relation.ADVERBIAL_CLAUSE);
        return;
      }
    }
  }

  /** "Left with the men guarding it" has no clause, "left, with the men guarding it" has one. */
  private boolean introducesClause(int preposition, int noun) {
    boolean nominal = tags[noun].startsWith("NN") || tags[noun].equals("PRP");
    boolean setOff =
        tags[noun].startsWith("NNP")
            || preposition == 0
            || tree.is(preposition - 1, Relation.PUNCTUATION);
    return nominal
        && BEFORE_CLAUSES.contains(lemmas[preposition])
        && (!lemmas[preposition].equals("with") || setOff);
  }

  /** Whether a noun with all below it stands right in front of a verb, but for adverbs. */
  private boolean isSetBefore(int noun, int verb) {
    int last = noun;
    for (int i = noun + 1; i < verb; i++) {
      last = tree.isUnder(i, noun) ? i : last;
    }
    for (int i = last + 1; i < verb; i++) {
      boolean skipped =
          tags[i].startsWith("RB")
              || tags[i].equals("CC")
              || tree.is(i, Relation.AUXILIARY)
              || tree.is(i, Relation.PASSIVE_AUXILIARY);
      if (!skipped) {
        return false;
      }
    }
    return noun < verb;
  }

  private Relation subjectOf(int verb) {
    return child(verb, Relation.PASSIVE_AUXILIARY) >= 0
        ? Relation.PASSIVE_SUBJECT
        : Relation.SUBJECT;
  }

  /** In the present or the past, or behind an auxiliary. */
  private boolean isFinite(int verb) {
    return switch (tags[verb]) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VB", "VBN", "VBG" ->
          tree.children(verb).stream()
              .anyMatch(
                  child ->
                      (tree.is(child, Relation.AUXILIARY)
                              || tree.is(child, Relation.PASSIVE_AUXILIARY))
                          && isFiniteAuxiliary(tags[child]));
      default -> false;
    };
  }

  private static boolean isFiniteAuxiliary(String tag) {
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private boolean hasSubject(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                tree.is(child, Relation.SUBJECT)
                    || tree.is(child, Relation.PASSIVE_SUBJECT)
                    || tree.is(child, Relation.EXPLETIVE)
                    || tree.is(child, Relation.CLAUSAL_SUBJECT));
  }

  private int child(int word, Relation relation) {
    for (int child : tree.children(word)) {
      if (tree.is(child, relation)) {
        return child;
      }
    }
    return -1;
  }
}
