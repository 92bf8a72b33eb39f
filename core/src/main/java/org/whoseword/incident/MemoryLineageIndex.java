package org.whoseword.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Wordings in memory, for runs without a store. For one thread at a time. */
public final class MemoryLineageIndex implements LineageIndex {

  /** What has no date stands in a block that every other looks into. */
  private static final long UNDATED = Long.MIN_VALUE;

  private final List<Wording> wordings = new ArrayList<>();
  private final Postings postings = new Postings();
  private final TreeSet<Long> blocks = new TreeSet<>(List.of(UNDATED));

  @Override
  public int add(Wording wording) {
    wordings.add(wording);
    long block = block(wording);
    blocks.add(block);
    return postings.add(wording.contentId(), block, wording.keys());
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
