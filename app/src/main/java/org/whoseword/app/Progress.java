package org.whoseword.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.whoseword.ledger.Tally;

/**
 * One line on a terminal that is written over again: how much is done, how fast, how long it will
 * take yet. Says nothing where nobody watches.
 */
final class Progress implements AutoCloseable {

  private static final long EVERY_MS = 200;
  private static final int WIDTH = 78;

  /** Before this part of the bytes is read, how long the rest takes is anybody's guess. */
  private static final double TOLD_FROM = 0.01;

  private final Streams streams;
  private final long started = System.nanoTime();
  private final long total;
  private long shown = Long.MIN_VALUE;
  private long read;

  Progress(List<String> inputs, Streams streams) {
    this.streams = streams;
    this.total = streams.progress() ? bytes(inputs) : 0;
  }

  /** The bytes of all files; 0 when an input has no end that can be known. */
  private static long bytes(List<String> inputs) {
    long sum = 0;
    for (String input : inputs) {
      if (input.equals("-")) {
        return 0;
      }
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        sum += files.filter(Files::isRegularFile).mapToLong(Progress::size).sum();
      } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
        // It is refused when its turn comes; nothing of it is to be waited for.
        continue;
      }
    }
    return sum;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void read(long bytes) {
    read += bytes;
  }

  void show(Tally tally) {
    if (!streams.progress()) {
      return;
    }
    long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    if (shown != Long.MIN_VALUE && ms - shown < EVERY_MS) {
      return;
    }
    shown = ms;
    print(line(tally, ms, total == 0 ? 0 : Math.min(1.0, (double) read / total)));
  }

  /**
   * What the line says.
   *
   * @param ms since the start
   * @param part of the bytes that is read, 0 to 1; 0 when nobody knows
   */
  static String line(Tally tally, long ms, double part) {
    StringBuilder line = new StringBuilder();
    line.append(Numbers.of(tally.in())).append(" reports");
    if (ms >= 1_000) {
      line.append(" · ").append(Numbers.of(tally.in() * 1_000 / ms)).append("/s");
    }
    if (part >= TOLD_FROM) {
      line.append(" · ").append((int) (part * 100)).append(" % · ");
      line.append(left((long) (ms / part * (1 - part)))).append(" left");
    }
    if (tally.refused() > 0) {
      line.append(" · ").append(Numbers.of(tally.refused())).append(" refused");
    }
    return line.toString();
  }

  private static String left(long ms) {
    long seconds = TimeUnit.MILLISECONDS.toSeconds(ms);
    if (seconds < 90) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 90 ? minutes + " min" : (minutes + 30) / 60 + " h";
  }

  private void print(String line) {
    String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
    streams.err().print("\r" + cut + " ".repeat(WIDTH - cut.length()));
    streams.err().flush();
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (streams.progress()) {
      print("");
      streams.err().print("\r");
      streams.err().flush();
    }
  }
}
