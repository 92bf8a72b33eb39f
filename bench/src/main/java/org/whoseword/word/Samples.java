package org.whoseword.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers to learn from: for each question options with their traits, and which are right. */
final class Samples {

  /**
   * One option.
   *
   * @param group options of one group rival each other
   * @param traits numbers of its traits
   */
  record Sample(int article, int group, boolean right, int[] traits) {}

  private final Map<String, List<Sample>> byQuestion = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> traits = new ArrayList<>();
  private int groups;

  /** Opens a group and gives its number. */
  int group() {
    return groups++;
  }

  void add(String question, int article, int group, boolean right, Traits named) {
    int[] of = named.names().stream().distinct().mapToInt(this::number).toArray();
    byQuestion
        .computeIfAbsent(question, key -> new ArrayList<>())
        .add(new Sample(article, group, right, of));
  }

  int number(String trait) {
    Integer known = numbers.putIfAbsent(trait, traits.size());
    if (known == null) {
      traits.add(trait);
      return traits.size() - 1;
    }
    return known;
  }

  String trait(int number) {
    return traits.get(number);
  }

  int traits() {
    return traits.size();
  }

  /** The questions and their options, in the order in which they were met. */
  Map<String, List<Sample>> byQuestion() {
    return byQuestion;
  }
}
