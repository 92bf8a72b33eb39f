package org.whoseword.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the dependency tree of a tagged sentence. Immutable.
 *
 * <p>The transition system is NLP4J's (Emory University, Apache License 2.0): an arc left, right or
 * none between the top of the stack and the next input, then the input is shifted onto the stack,
 * the stack reduced, or its top passed to a list from which the next shift brings it back. What is
 * not allowed, and the order in which equals are tried, are NLP4J's too.
 */
final class Arcs {
  private static final int LEFT = 'L';
  private static final int RIGHT = 'R';
  private static final int SHIFT = 'S';
  private static final int REDUCE = 'R';

  /** The fields of a word that a tree does not change. */
  private static final Set<String> FIXED =
      Set.of("lemma", "part_of_speech_tag", "word_clusters", "positional");

  /** How far from a word left without a head one is looked for, in words. */
  private static final int REACH = 5;

  private final Linear linear;
  private final Address[] addresses;

  /** What hangs on the top of the stack alone, whatever has been done so far. */
  private final Templates ofTop;

  /** What hangs on the next input alone. */
  private final Templates ofInput;

  private final Templates ofBoth;
  private final Texts labels;

  /** By transition: arc, what happens to the lists, and the arc's label. */
  private final int[] arcs;

  private final int[] lists;
  private final int[] arcLabels;

  private final int[] all;
  private final int[] shifts;
  private final int[] noArc;
  private final int[] onlyReduce;
  private final int[] notNoReduce;
  private final int[] lefts;
  private final int[] rights;

  Arcs(Sections sections, String name, ClosedSets closed) {
    this.linear = new Linear(sections, name, closed);
    this.addresses = linear.addresses();
    this.ofTop = linear.templates(values -> hangOn('i', values));
    this.ofInput = linear.templates(values -> hangOn('j', values));
    this.ofBoth = linear.templates(values -> !hangOn('i', values) && !hangOn('j', values));
    int count = linear.labels().size();
    this.arcs = new int[count];
    this.lists = new int[count];
    this.arcLabels = new int[count];
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(label(linear.labels().get(i)));
    }
    List<String> numbered = List.copyOf(names);
    for (int i = 0; i < count; i++) {
      String transition = linear.labels().get(i);
      arcs[i] = transition.charAt(0);
      lists[i] = transition.charAt(2);
      arcLabels[i] = numbered.indexOf(label(transition));
    }
    this.labels = new Texts(numbered.toArray(new String[0]));
    this.all = new int[count];
    Arrays.setAll(all, i -> i);
    this.shifts = sections.ints(name + ".X_SHIFT");
    this.noArc = sections.ints(name + ".NO_X");
    this.onlyReduce = sections.ints(name + ".NO_SHIFT_OR_PASS");
    this.notNoReduce = sections.ints(name + ".NOT_NO_REDUCE");
    this.lefts = sections.ints(name + ".LEFT_ARC");
    this.rights = sections.ints(name + ".RIGHT_ARC");
  }

  /** Whether values follow from where one word stands, and not from the tree so far. */
  private boolean hangOn(char source, List<Templates.Value> values) {
    for (Templates.Value value : values) {
      Address address = addresses[value.address()];
      boolean fixed = address.relation() == Address.Relation.SELF && FIXED.contains(value.field());
      if (address.source() != source || !fixed) {
        return false;
      }
    }
    return true;
  }

  /** The label in the name of a transition: det in L_R_det. */
  private static String label(String transition) {
    return transition.substring("L_R_".length());
  }

  /** The tree's labels. */
  Texts labels() {
    return labels;
  }

  /** The tree of a sentence whose tags and lemmas are on the sheet. */
  Tree tree(Sheet sheet) {
    return new Parse(sheet).run();
  }

  /** One sentence on its way to a tree. */
  private final class Parse {
    private final Sheet sheet;
    private final Tree tree;
    private final Linear.Scratch scratch = linear.scratch();
    private final int[] stack;
    private final int[] passed;

    /** Scores by word, as far as they were asked for; a word is compared with several others. */
    private final float[][] topScores;

    private final float[][] inputScores;
    private int stackSize;
    private int passedSize;
    private int input;

    Parse(Sheet sheet) {
      this.sheet = sheet;
      this.tree = new Tree(sheet, labels);
      this.stack = new int[sheet.words() + 1];
      this.passed = new int[sheet.words() + 1];
      this.topScores = new float[sheet.words() + 1][];
      this.inputScores = new float[sheet.words() + 1][];
    }

    Tree run() {
      shift();
      while (input <= sheet.words()) {
        next(best(allowed()));
      }
      int root = labels.indexOf("root");
      for (int word = 1; word <= sheet.words(); word++) {
        if (tree.head(word) == Tree.NONE) {
          attachLoose(word, root);
        }
      }
      return tree;
    }

    private int[] allowed() {
      int top = stack[stackSize - 1];
      boolean loose = tree.head(top) == Tree.NONE;
      if (top == 0) {
        return shifts;
      } else if (tree.isBelow(top, input)) {
        return noArc;
      } else if (tree.isBelow(input, top)) {
        return loose ? onlyReduce : noArc;
      }
      return loose ? notNoReduce : all;
    }

    /** The transition with the highest score; the first of equals. */
    private int best(int[] some) {
      score();
      float[] scores = scratch.scores;
      int best = some[0];
      for (int one : some) {
        if (scores[one] > scores[best]) {
          best = one;
        }
      }
      return best;
    }

    private void score() {
      for (int i = 0; i < addresses.length; i++) {
        Address address = addresses[i];
        int word = start(address);
        word = word == Tree.NONE ? Tree.NONE : tree.step(word, address.relation());
        scratch.at[i] = word == Tree.NONE ? sheet.words() + 1 : word;
      }
      float[] top = known(topScores, stack[stackSize - 1], ofTop);
      float[] next = known(inputScores, input, ofInput);
      float[] scores = scratch.scores;
      for (int label = 0; label < scores.length; label++) {
        scores[label] = top[label] + next[label];
      }
      ofBoth.addTo(scores, sheet, scratch);
    }

    private float[] known(float[][] byWord, int word, Templates templates) {
      float[] scores = byWord[word];
      if (scores == null) {
        scores = new float[scratch.scores.length];
        templates.addTo(scores, sheet, scratch);
        byWord[word] = scores;
      }
      return scores;
    }

    /** The word an address sets out from. */
    private int start(Address address) {
      if (address.source() == 'k') {
        int at = stackSize - 1 + address.window();
        return at >= 0 ? stack[at] : Tree.NONE;
      }
      int from = address.source() == 'i' ? stack[stackSize - 1] : input;
      int word = from + address.window();
      return word >= 0 && word <= sheet.words() ? word : Tree.NONE;
    }

    private void next(int transition) {
      int top = stack[stackSize - 1];
      if (arcs[transition] == LEFT) {
        tree.attach(top, input, arcLabels[transition]);
      } else if (arcs[transition] == RIGHT) {
        tree.attach(input, top, arcLabels[transition]);
      }
      if (lists[transition] == SHIFT) {
        shift();
      } else if (lists[transition] == REDUCE) {
        stackSize--;
      } else {
        passed[passedSize++] = stack[--stackSize];
      }
    }

    private void shift() {
      while (passedSize > 0) {
        stack[stackSize++] = passed[--passedSize];
      }
      stack[stackSize++] = input++;
    }

    /** Gives a word left without a head the one that scores best nearby. */
    private void attachLoose(int word, int root) {
      float bestScore = Float.NEGATIVE_INFINITY;
      int bestHead = 0;
      int bestLabel = root;
      for (int side = -1; side <= 1; side += 2) {
        int[] some = side > 0 ? lefts : rights;
        for (int far = 1; far <= REACH; far++) {
          int head = word + side * far;
          if (head >= 0 && head <= sheet.words() && !tree.isBelow(head, word)) {
            stack[0] = Math.min(word, head);
            stackSize = 1;
            input = Math.max(word, head);
            int best = best(some);
            if (scratch.scores[best] > bestScore) {
              bestScore = scratch.scores[best];
              bestHead = head;
              bestLabel = arcLabels[best];
            }
          }
        }
      }
      tree.attach(word, bestHead, bestLabel);
    }
  }
}
