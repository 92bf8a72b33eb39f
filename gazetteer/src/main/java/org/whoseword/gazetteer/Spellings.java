package org.whoseword.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Sorts more spellings than memory holds: sorted runs in files, merged at the end. */
final class Spellings {

  /** Spellings held in memory at a time: about 100 MB of them. */
  private static final int MOST = 1_000_000;

  private final Path folder;
  private final List<Spelling> held = new ArrayList<>();
  private int runs;

  /**
   * @param runs how many runs the folder holds from before
   */
  Spellings(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
  }

  int runs() {
    return runs;
  }

  void add(Spelling spelling) throws IOException {
    held.add(spelling);
    if (held.size() == MOST) {
      spill();
    }
  }

  /** Writes what is held as one more run. */
  void spill() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(null);
    try (DataOutputStream out = Run.writer(run(runs))) {
      for (Spelling each : held) {
        out.writeShort(each.name().length);
        out.write(each.name());
        out.writeInt(each.population());
        out.writeInt(each.record());
      }
    }
    runs++;
    held.clear();
  }

  private Path run(int number) {
    return folder.resolve("run-" + number);
  }

  /** What is done with each spelling, in order. */
  interface Taker {
    void take(Spelling spelling) throws IOException;
  }

  /** All that was added, in order; once. */
  void drain(Taker taker) throws IOException {
    spill();
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> heads = new PriorityQueue<>();
      for (int i = 0; i < runs; i++) {
        Run run = new Run(run(i));
        open.add(run);
        if (run.advance()) {
          heads.add(run);
        }
      }
      while (!heads.isEmpty()) {
        Run least = heads.remove();
        taker.take(least.head());
        if (least.advance()) {
          heads.add(least);
        }
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  /** A sorted run, read one spelling at a time. */
  private static final class Run implements Comparable<Run>, Closeable {

    private final DataInputStream in;
    private long left;
    private Optional<Spelling> head = Optional.empty();

    Run(Path file) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      this.left = Files.size(file);
    }

    static DataOutputStream writer(Path file) throws IOException {
      return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    boolean advance() throws IOException {
      if (left == 0) {
        head = Optional.empty();
        return false;
      }
      byte[] name = new byte[in.readUnsignedShort()];
      in.readFully(name);
      head = Optional.of(new Spelling(name, in.readInt(), in.readInt()));
      left -= 2L + name.length + 8;
      return true;
    }

    Spelling head() {
      return head.orElseThrow();
    }

    @Override
    public int compareTo(Run other) {
      return head().compareTo(other.head());
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
