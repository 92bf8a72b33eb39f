package org.whoseword.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the templates of a {@link Linear} model, scored together. A template looks at one to
 * three values of words, or ranges over a set of one. Addresses and values that several templates
 * share are looked up once for a score. Immutable.
 */
final class Templates {
  private final Weights weights;

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

  /** A value that templates look at: the number of an address, and NLP4J's name for a field. */
  record Value(int address, String field) {}

  /**
   * @param sets templates over sets, each with its number among all of the model
   * @param joined templates with joined values
   */
  Templates(List<Numbered> sets, List<Numbered> joined, ClosedSets closed, Weights weights) {
    this.weights = weights;
    int count = sets.size();
    this.setAddress = new int[count];
    this.setKind = new int[count];
    this.setPlaces = new int[count][][];
    for (int i = 0; i < count; i++) {
      Value set = sets.get(i).values().get(0);
      setAddress[i] = set.address();
      setKind[i] = ClosedSets.kind(set.field());
      setPlaces[i] = closed.places(setKind[i], TextHash.kind(sets.get(i).number()), weights);
    }
    List<Value> values = new ArrayList<>();
    this.first = new int[joined.size()];
    this.second = new int[joined.size()];
    this.third = new int[joined.size()];
    this.kinds = new long[joined.size()];
    for (int i = 0; i < joined.size(); i++) {
      List<Value> items = joined.get(i).values();
      first[i] = number(items, 0, values);
      second[i] = number(items, 1, values);
      third[i] = number(items, 2, values);
      kinds[i] = TextHash.kind(joined.get(i).number());
    }
    this.valueAddress = values.stream().mapToInt(Value::address).toArray();
    this.valueOffset = values.stream().mapToInt(value -> offset(value.field())).toArray();
  }

  /** A template and its number, which keeps its features apart from those of all others. */
  record Numbered(int number, List<Value> values) {}

  private static int number(List<Value> items, int i, List<Value> values) {
    if (i >= items.size()) {
      return -1;
    }
    if (!values.contains(items.get(i))) {
      values.add(items.get(i));
    }
    return values.indexOf(items.get(i));
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

  int sets() {
    return setKind.length;
  }

  int joined() {
    return kinds.length;
  }

  int values() {
    return valueAddress.length;
  }

  /** Adds what these templates find at {@code scratch.at} to the scores of all labels. */
  void addTo(float[] scores, Sheet sheet, Linear.Scratch scratch) {
    int count = addSets(sheet, scratch);
    look(sheet, scratch);
    count = addJoined(scratch, count);
    weights.addTo(scores, scratch.places, count);
  }

  private int addSets(Sheet sheet, Linear.Scratch scratch) {
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

  private void look(Sheet sheet, Linear.Scratch scratch) {
    for (int i = 0; i < valueAddress.length; i++) {
      int at = scratch.at[valueAddress[i]] * Sheet.STRIDE + valueOffset[i];
      scratch.hashes[i] = sheet.values[at];
      scratch.powers[i] = sheet.values[at + 1];
    }
  }

  private int addJoined(Linear.Scratch scratch, int start) {
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
