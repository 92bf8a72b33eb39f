package org.whoseword.model;

import java.util.Arrays;

/** The sets of a word that some features range over: which members there are, and their weights. */
final class ClosedSets {
  private static final int[] NONE = {};

  private final String[] classes;
  private final String[] clusters;

  /**
   * @param classes lists of tags, joined by _; list 0 is none
   * @param clusters lists of clusters, joined by blanks; list 0 is none
   */
  ClosedSets(String[] classes, String[] clusters) {
    this.classes = classes;
    this.clusters = clusters;
  }

  /** The kind of set that NLP4J calls by that name. */
  static int kind(String field) {
    return switch (field) {
      case "ambiguity_classes" -> Sheet.CLASS_SET;
      case "word_clusters" -> Sheet.CLUSTER_SET;
      case "orthographic" -> Sheet.LOOK_SET;
      case "positional" -> Sheet.PLACE_SET;
      case "named_entity_gazetteers" -> Sheet.MARK_SET;
      default -> throw new IllegalArgumentException("no set for the field " + field);
    };
  }

  /**
   * Where the weights of a set's members are: for each list of a kind that is numbered, or for each
   * bit, in one row, of a kind that is bits.
   *
   * @param template what keeps the template's features apart, see {@link TextHash#kind}
   */
  int[][] places(int kind, long template, Weights weights) {
    return switch (kind) {
      case Sheet.CLASS_SET -> lists(classes, "_", template, weights);
      case Sheet.CLUSTER_SET -> lists(clusters, " ", template, weights);
      case Sheet.LOOK_SET -> new int[][] {places(Spelling.LOOKS, template, weights)};
      case Sheet.PLACE_SET -> new int[][] {places(new String[] {"0", "1"}, template, weights)};
      case Sheet.MARK_SET -> new int[][] {places(NameLists.marks(), template, weights)};
      default -> throw new IllegalArgumentException("no set of kind " + kind);
    };
  }

  private static int[][] lists(String[] lists, String between, long template, Weights weights) {
    int[][] places = new int[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      int[] all = i == 0 ? NONE : places(lists[i].split(between), template, weights);
      places[i] = Arrays.stream(all).filter(place -> place != 0).toArray();
    }
    return places;
  }

  private static int[] places(String[] members, long template, Weights weights) {
    int[] places = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      places[i] = weights.find(TextHash.key(TextHash.of(members[i]), template));
    }
    return places;
  }
}
