package org.whoseword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Loads a runtime once and says how long it took and what stays resident, on Linux. */
final class Start {

  private Start() {}

  /**
   * Measures.
   *
   * @param args flat or nlp4j; then, if wanted, a text to decode, a sentence a line
   */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Runtime runtime = Runtime.named(args[0], true);
    runtime.decode("Police arrested two protesters in Cairo .".split(" "));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "first sentence after %.2f s%n", seconds);
    if (args.length > 1) {
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        runtime.decode(line.split(" "));
      }
    }
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
        System.out.println(line);
      }
    }
  }
}
