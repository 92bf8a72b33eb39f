package org.whoseword.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A linear model: the score of a label is the sum of the weights of the features present.
 * Immutable.
 *
 * <p>Templates say which features there are; they are those of NLP4J's models (Emory University,
 * Apache License 2.0), read from the model file. A template looks at values of words, and a word is
 * found from where the decoder stands by an {@link Address}.
 */
final class Linear {
  /** Members of a set at most: the marks of a word in lists of names. */
  private static final int LARGEST_SET = 64;

  private final Texts labels;
  private final Weights weights;
  private final ClosedSets closed;
  private final List<Address> addresses = new ArrayList<>();
  private final List<Templates.Numbered> sets = new ArrayList<>();
  private final List<Templates.Numbered> joined = new ArrayList<>();

  Linear(Sections sections, String name, ClosedSets closed) {
    this.labels = new Texts(sections.lines(name + ".labels"));
    this.weights = new Weights(sections, name);
    this.closed = closed;
    for (String set : sections.lines(name + ".sets")) {
      sets.add(new Templates.Numbered(sets.size(), List.of(value(set))));
    }
    for (String template : sections.lines(name + ".templates")) {
      int number = sets.size() + joined.size();
      List<Templates.Value> values = Stream.of(template.split(" ")).map(this::value).toList();
      joined.add(new Templates.Numbered(number, values));
    }
  }

  private Templates.Value value(String item) {
    int colon = item.indexOf(':');
    Address address = Address.of(item.substring(0, colon));
    if (!addresses.contains(address)) {
      addresses.add(address);
    }
    return new Templates.Value(addresses.indexOf(address), item.substring(colon + 1));
  }

  Texts labels() {
    return labels;
  }

  Address[] addresses() {
    return addresses.toArray(new Address[0]);
  }

  /** All templates. */
  Templates templates() {
    return templates(values -> true);
  }

  /** The templates that look at such values. */
  Templates templates(Predicate<List<Templates.Value>> which) {
    return new Templates(
        sets.stream().filter(set -> which.test(set.values())).toList(),
        joined.stream().filter(each -> which.test(each.values())).toList(),
        closed,
        weights);
  }

  /** Room for the scoring of one sentence. */
  Scratch scratch() {
    return new Scratch(this);
  }

  /** What scoring writes to, so that a step allocates nothing. One thread's. */
  static final class Scratch {
    /** The words at the addresses of the model; {@code words + 1} where there is none. */
    final int[] at;

    /** The scores of the labels. */
    final float[] scores;

    final long[] hashes;
    final long[] powers;
    final long[] keys;
    final int[] places;

    /** Means nothing, see {@link Weights#find(long[], int, int[], int)}. */
    long touched;

    private Scratch(Linear linear) {
      int most = 3 * linear.joined.size();
      this.at = new int[linear.addresses.size()];
      this.scores = new float[linear.labels.size()];
      this.hashes = new long[most];
      this.powers = new long[most];
      this.keys = new long[linear.joined.size()];
      this.places = new int[linear.joined.size() + linear.sets.size() * LARGEST_SET];
    }
  }
}
