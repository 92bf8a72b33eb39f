package org.whoseword.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;

/** How fast a ledger is exported: {@code bench/exports.sh}. */
final class ExportBench {

  private ExportBench() {}

  /** Arguments: the ledger, a folder for what is written and removed again, formats. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (Ledger ledger = Ledgers.open(args[0])) {
      for (String name : List.of(args).subList(2, args.length)) {
        Format format = Format.valueOf(name.toUpperCase(Locale.ROOT));
        Path output = folder.resolve("export-" + name);
        long clock = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Export.Written written = Examples.all(format).write(ledger, "", output);
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        clock = System.nanoTime() - clock;
        System.out.printf(
            Locale.ROOT,
            "%-12s %,d claims: %.1f s of processor time, %.1f s by the clock, %,d MB, heap %d MB%n",
            name,
            written.claims(),
            cpu / 1e9,
            clock / 1e9,
            size(output) >> 20,
            Runtime.getRuntime().maxMemory() >> 20);
      }
    }
  }

  /** What was written, which is removed. */
  private static long size(Path output) throws IOException {
    long size = 0;
    if (Files.isDirectory(output)) {
      try (Stream<Path> files = Files.list(output)) {
        for (Path file : files.toList()) {
          size += size(file);
        }
      }
    } else {
      size = Files.size(output);
    }
    Files.delete(output);
    return size;
  }
}
