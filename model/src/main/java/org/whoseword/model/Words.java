package org.whoseword.model;

/**
 * What is known of lower-case words, as one number for each: the list of tags a word was seen with,
 * the list of its Brown clusters, and whether it is the base form of a verb, a noun, an adjective,
 * an adverb, or the name of a number.
 *
 * <pre>
 *   value  [ ordinal | cardinal | adverb | adjective | noun | verb | clusters, 11 | classes, 11 ]
 * </pre>
 *
 * Lists are numbered from 1; 0 is none.
 */
final class Words {

  static final int VALUE_BITS = 28;

  /** Set for the name of a cardinal number: ten. */
  static final int CARDINAL = 1 << 26;

  /** Set for the name of an ordinal number: tenth. */
  static final int ORDINAL = 1 << 27;

  private static final int LIST_BITS = 11;
  private static final int LIST_MASK = (1 << LIST_BITS) - 1;

  private Words() {}

  /** The table of words in a file. */
  static Slots in(Sections sections) {
    return new Slots(sections.longs("words.slots"), VALUE_BITS);
  }

  /** The key of a word, from its {@link TextHash}. */
  static long key(long hash) {
    return TextHash.key(hash, 0);
  }

  /** The number of the word's list of tags, 0 for none. */
  static int classes(int value) {
    return value & LIST_MASK;
  }

  /** The number of the word's list of clusters, 0 for none. */
  static int clusters(int value) {
    return value >>> LIST_BITS & LIST_MASK;
  }

  static int withClasses(int list) {
    return checked(list);
  }

  static int withClusters(int list) {
    return checked(list) << LIST_BITS;
  }

  /** The flag of base forms of a class of tags: VB, NN, JJ or RB. */
  static int base(String tags) {
    return switch (tags) {
      case "VB" -> 1 << 22;
      case "NN" -> 1 << 23;
      case "JJ" -> 1 << 24;
      case "RB" -> 1 << 25;
      default -> throw new IllegalArgumentException("no base forms of " + tags);
    };
  }

  private static int checked(int list) {
    if (list < 1 || list > LIST_MASK) {
      throw new IllegalArgumentException("list: " + list + " is not 1 to " + LIST_MASK);
    }
    return list;
  }
}
