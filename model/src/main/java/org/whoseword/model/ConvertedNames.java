package org.whoseword.model;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** NLP4J's gazetteers of names, as the sections {@link NameLists} reads. */
final class ConvertedNames {
  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  @SuppressWarnings("unchecked")
  void addTo(Sections sections) throws IOException, ReflectiveOperationException {
    PrefixTree<String, Set<String>> tree =
        (PrefixTree<String, Set<String>>)
            Converter.lexicon("en-named-entity-gazetteers-simplified");
    AtomicInteger count = new AtomicInteger();
    count(tree.getRoot(), count);
    Slots slots = Slots.forKeys(count.get(), NameLists.VALUE_BITS);
    put(tree.getRoot(), NameLists.START, slots);
    sections.add("names.slots", slots.array());
    sections.addLines("names.kinds", kinds.keySet());
  }

  private static void count(PrefixNode<String, Set<String>> node, AtomicInteger count) {
    count.addAndGet(node.size());
    node.values().forEach(next -> count(next, count));
  }

  private void put(PrefixNode<String, Set<String>> node, long path, Slots slots) {
    node.forEach(
        (word, next) -> {
          long longer = NameLists.step(path, TextHash.of(word));
          slots.put(longer, 1 + (next.hasValue() ? number(next.getValue()) : 0));
          put(next, longer, slots);
        });
  }

  private int number(Set<String> some) {
    return kinds.computeIfAbsent(String.join(" ", some), s -> kinds.size() + 1);
  }
}
