package org.whoseword.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model: the score of a label is the sum of the weights of the features present.
 * Immutable.
 *
 * <p>Templates say which features there are; they are those of NLP4J's models (Emory University,
 * Apache License 2.0), read from the model file. A template looks at one to three values of words,
 * and a word is found from where the decoder stands by an {@link Address}. Addresses and values
 * that several templates share are looked up once for a score.
 */
final class Linear {
  /** Members of a set at most: the marks of a word in lists of names. */
  private static final int LARGEST_SET = 64;

  private final Texts labels;
  private final Weights weights;
  private final Address[] addresses;

  /** The values templates look at: which address, and where in its word's values. */
  private final int[] valueAddress;

  private final int[] valueOffset;

  /** For every template with joined values: which ones, -1 for none, and what keeps it apart. */
  private final int[] first;

  private final int[] second;
  private final int[] third;
  private final long[] kinds;

  /** For every template over a set: the address, the kind of set, and the places of weights. */
  private final int[] setAddress;

  private final int[] setKind;
  private final int[][][] setPlaces;

  Linear(Sections sections, String name, ClosedSets closed) {
    this.labels = new Texts(sections.lines(name + ".labels"));
    this.weights = new Weights(sections, name);
    String[] sets = sections.lines(name + ".sets");
    String[] joined = sections.lines(name + ".templates");
    List<Address> addresses = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    this.setAddress = new int[sets.length];
    this.setKind = new int[sets.length];
    this.setPlaces = new int[sets.length][][];
    for (int i = 0; i < sets.length; i++) {
      int colon = sets[i].indexOf(':');
      setAddress[i] = number(addresses, Address.of(sets[i].substring(0, colon)));
      setKind[i] = ClosedSets.kind(sets[i].substring(colon + 1));
      setPlaces[i] = closed.places(setKind[i], TextHash.kind(i), weights);
    }
    this.first = new int[joined.length];
    this.second = new int[joined.length];
    this.third = new int[joined.length];
    this.kinds = new long[joined.length];
    for (int i = 0; i < joined.length; i++) {
      String[] items = joined[i].split(" ");
      first[i] = value(items, 0, addresses, values);
      second[i] = value(items, 1, addresses, values);
      third[i] = value(items, 2, addresses, values);
      kinds[i] = TextHash.kind(sets.length + i);
    }
    this.addresses = addresses.toArray(new Address[0]);
    this.valueAddress = values.stream().mapToInt(Value::address).toArray();
    this.valueOffset = values.stream().mapToInt(Value::offset).toArray();
  }

  /** A value that templates look at. */
  private record Value(int address, int offset) {}

  private static int value(String[] items, int i, List<Address> addresses, List<Value> values) {
    if (i >= items.length) {
      return -1;
    }
    int colon = items[i].indexOf(':');
    int address = number(addresses, Address.of(items[i].substring(0, colon)));
    return number(values, new Value(address, offset(items[i].substring(colon + 1))));
  }

  private static <T> int number(List<T> some, T one) {
    if (!some.contains(one)) {
      some.add(one);
    }
    return some.indexOf(one);
  }

  /** Where the value of a field, by NLP4J's name for it, lies among a word's values. */
  private static int offset(String field) {
    return switch (field) {
      case "word_form_simplified" -> Sheet.FORM;
      case "word_form_simplified_lowercase" -> Sheet.LOWER;
      case "word_shape" -> Sheet.SHAPE;
      case "lemma" -> Sheet.LEMMA;
      case "part_of_speech_tag" -> Sheet.TAG;
      case "named_entity_tag" -> Sheet.NAME;
      case "dependency_label" -> Sheet.LABEL;
      case "ambiguity_classes" -> Sheet.CLASSES;
      case "valency:all" -> Sheet.VALENCY;
      case "prefix:2" -> Sheet.PREFIX_2;
      case "prefix:3" -> Sheet.PREFIX_2 + 2;
      case "suffix:1" -> Sheet.SUFFIX_1;
      case "suffix:2" -> Sheet.SUFFIX_1 + 2;
      case "suffix:3" -> Sheet.SUFFIX_1 + 4;
      case "suffix:4" -> Sheet.SUFFIX_1 + 6;
      default -> throw new IllegalArgumentException("no value for the field " + field);
    };
  }

  Texts labels() {
    return labels;
  }

  Address[] addresses() {
    return addresses;
  }

  /** Room for the scoring of one sentence. */
  Scratch scratch() {
    return new Scratch(this);
  }

  /** What scoring writes to, so that a step allocates nothing. One thread's. */
  static final class Scratch {
    /** The words at the addresses of the model; {@code words + 1} where there is none. */
    final int[] at;

    /** The scores of the labels, after {@link #score}. */
    final float[] scores;

    private final long[] hashes;
    private final long[] powers;
    private final long[] keys;
    private final int[] places;

    /** Means nothing, see {@link Weights#find(long[], int, int[], int)}. */
    long touched;

    private Scratch(Linear linear) {
      this.at = new int[linear.addresses.length];
      this.scores = new float[linear.labels.size()];
      this.hashes = new long[linear.valueAddress.length];
      this.powers = new long[linear.valueAddress.length];
      this.keys = new long[linear.kinds.length];
      this.places = new int[linear.kinds.length + linear.setKind.length * LARGEST_SET];
    }
  }

  /** Scores all labels for the words at {@code scratch.at}. */
  void score(Sheet sheet, Scratch scratch) {
    int count = addSets(sheet, scratch);
    look(sheet, scratch);
    count = addJoined(scratch, count);
    Arrays.fill(scratch.scores, 0);
    weights.addTo(scratch.scores, scratch.places, count);
  }

  private int addSets(Sheet sheet, Scratch scratch) {
    int[] places = scratch.places;
    int count = 0;
    for (int i = 0; i < setKind.length; i++) {
      int kind = setKind[i];
      long set = sheet.sets[kind][scratch.at[setAddress[i]]];
      if (kind <= Sheet.CLUSTER_SET) {
        for (int place : setPlaces[i][(int) set]) {
          places[count++] = place;
        }
      } else {
        for (int[] ofBit = setPlaces[i][0]; set != 0; set &= set - 1) {
          places[count++] = ofBit[Long.numberOfTrailingZeros(set)];
        }
      }
    }
    return count;
  }

  private void look(Sheet sheet, Scratch scratch) {
    for (int i = 0; i < valueAddress.length; i++) {
      int at = scratch.at[valueAddress[i]] * Sheet.STRIDE + valueOffset[i];
      scratch.hashes[i] = sheet.values[at];
      scratch.powers[i] = sheet.values[at + 1];
    }
  }

  private int addJoined(Scratch scratch, int start) {
    long[] hashes = scratch.hashes;
    long[] powers = scratch.powers;
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      int value = first[i];
      long hash = hashes[value];
      boolean present = powers[value] != 0;
      value = second[i];
      if (value >= 0) {
        present &= powers[value] != 0;
        hash = TextHash.join(hash, hashes[value], powers[value]);
        value = third[i];
        if (value >= 0) {
          present &= powers[value] != 0;
          hash = TextHash.join(hash, hashes[value], powers[value]);
        }
      }
      scratch.keys[count] = TextHash.key(hash, kinds[i]);
      count += present ? 1 : 0;
    }
    scratch.touched += weights.find(scratch.keys, count, scratch.places, start);
    return start + count;
  }
}
