package org.whoseword.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Files made to do harm, each by its name; made when they are asked for, since some are large. */
final class HostileFiles {

  /** The usual ones, but for what may come out of an archive: a smaller bomb is as good a test. */
  static final Limits LIMITS = Limits.DEFAULT.with("unpacked", 16 << 20);

  static final String STORY =
      "The army left the town of Sarvan on Monday, the governor told reporters in the capital.";

  private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

  static Map<String, Supplier<byte[]>> all() {
    HostileFiles hostile = new HostileFiles();
    HostilePages.into(hostile);
    HostileTexts.into(hostile);
    HostileArchives.into(hostile);
    HostileDocuments.into(hostile);
    hostile.mutations();
    return hostile.files;
  }

  void add(String name, Supplier<byte[]> bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalArgumentException("two files are called " + name);
    }
  }

  void text(String name, Supplier<String> text) {
    add(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  /** Words in the smallest whole file of a kind. */
  static String frame(String name, String words) {
    return switch (name) {
      case "html" -> "<html><body><p>" + words;
      case "jsonl" -> "{\"text\":\"" + words.replace("\u0000", "\\u0000") + "\"}";
      case "csv" -> "text\n\"" + words + "\"\n";
      case "xml" -> "<rss><item><description>" + words + "</description></item></rss>";
      default -> words;
    };
  }

  /** Small files of each kind with bytes changed, lost and doubled. */
  private void mutations() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put(
        "html",
        frame("html", STORY + "<time datetime='2024-05-03'>").getBytes(StandardCharsets.UTF_8));
    seeds.put("xml", frame("xml", STORY).getBytes(StandardCharsets.UTF_8));
    seeds.put("jsonl", frame("jsonl", STORY).getBytes(StandardCharsets.UTF_8));
    seeds.put("csv", frame("csv", STORY).getBytes(StandardCharsets.UTF_8));
    seeds.put(
        "zip", SmallFiles.zip("a.html", frame("html", STORY).getBytes(StandardCharsets.UTF_8), 1));
    seeds.put("warc.gz", SmallFiles.gzip(STORY.getBytes(StandardCharsets.UTF_8), 1));
    seeds.put(
        "pdf", SmallFiles.pdfOf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"));
    Random random = new Random(11);
    seeds.forEach(
        (name, seed) -> {
          for (int i = 0; i < 30; i++) {
            byte[] bytes = Arrays.copyOf(seed, 1 + random.nextInt(2 * seed.length));
            for (int k = random.nextInt(20); k >= 0; k--) {
              bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            add("mutated-" + i + "." + name, () -> bytes);
          }
        });
  }
}
