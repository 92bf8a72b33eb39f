package org.whoseword.when;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the words and classes that the grammar of times speaks of. */
final class Symbols {

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of a literal word, or of a class between angle brackets; a new one if need be. */
  int add(String name) {
    return numbers.computeIfAbsent(name, each -> numbers.size());
  }

  /** The number of a name; -1 for what the grammar does not speak of. */
  int find(String name) {
    return numbers.getOrDefault(name, -1);
  }
}
