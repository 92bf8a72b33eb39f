package org.whoseword.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Wordings in memory, for runs without a store. For one thread at a time. */
public final class MemoryLineageIndex implements LineageIndex {

  /** What has no date stands in a block that every other looks into. */
  private static final long UNDATED = Long.MIN_VALUE;

  private final List<Wording> wordings = new ArrayList<>();

  /** Words that many first sentences share are kept once. */
  private final Map<String, String> words = new HashMap<>();

  private final Postings postings = new Postings();
  private final TreeSet<Long> blocks = new TreeSet<>(List.of(UNDATED));

  @Override
  public int add(Wording wording) {
    wordings.add(shared(wording));
    long block = block(wording);
    blocks.add(block);
    return postings.add(wording.contentId(), block, wording.keys());
  }

  private Wording shared(Wording wording) {
    return new Wording(
        wording.id(),
        wording.contentId(),
        wording.outlet().map(this::once),
        once(wording.label()),
        wording.minute(),
        wording.agencies().stream().map(this::once).toList(),
        wording.cited().stream().map(this::once).collect(Collectors.toSet()),
        wording.lead().stream().map(this::once).collect(Collectors.toSet()),
        wording.names().stream().map(this::once).toList(),
        wording.narrative(),
        wording.sentences().stream().map(this::once).toList(),
        wording.statements().stream().map(this::once).toList());
  }

  private Set<String> once(Set<String> all) {
    return all.stream().map(this::once).collect(Collectors.toUnmodifiableSet());
  }

  private String once(String word) {
    return words.computeIfAbsent(word, same -> same);
  }

  @Override
  public int size() {
    return wordings.size();
  }

  @Override
  public Wording get(int number) {
    return wordings.get(number);
  }

  @Override
  public List<Integer> beside(int number) {
    Wording wording = wordings.get(number);
    long block = block(wording);
    Iterable<Long> around =
        block == UNDATED ? blocks : List.of(block - 1, block, block + 1, UNDATED);
    return postings.beside(number, block, wording.keys(), around);
  }

  private static long block(Wording wording) {
    return wording.block().orElse(UNDATED);
  }
}
