package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Tokens that come into question, each with what it is an option as. */
final class Options {

  private final Map<Integer, List<String>> namesByToken = new TreeMap<>();

  void add(int token, String name) {
    List<String> names = namesByToken.computeIfAbsent(token, key -> new ArrayList<>(4));
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  void clear() {
    namesByToken.clear();
  }

  /** In the order of the text. */
  List<Bound> bounds(BiFunction<Integer, List<String>, Traits> traits) {
    return boundsFrom(Integer.MIN_VALUE, traits);
  }

  /** Those at a token or behind it, in the order of the text. */
  List<Bound> boundsFrom(int token, BiFunction<Integer, List<String>, Traits> traits) {
    List<Bound> bounds = new ArrayList<>(namesByToken.size());
    namesByToken.forEach(
        (at, names) -> {
          if (at >= token) {
            bounds.add(new Bound(at, traits.apply(at, names)));
          }
        });
    return bounds;
  }
}
