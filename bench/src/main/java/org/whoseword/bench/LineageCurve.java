package org.whoseword.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.whoseword.incident.Family;
import org.whoseword.incident.Lineage;
import org.whoseword.incident.MemoryLineageIndex;
import org.whoseword.incident.Wordings;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * How the lineage of texts grows with the number of reports: processor time, memory, families. The
 * reports are made up of made-up words: of ten, four are texts of their own, three whole copies,
 * two cut and one with a third of its sentences replaced; stock sentences stand in half of them; a
 * few stories have hundreds of copies. Run by bench/lineage.sh.
 */
public final class LineageCurve {

  private static final int SENTENCES = 8;
  private static final int WORDS = 14;
  private static final int VOCABULARY = 20_000;
  private static final int DAYS = 365;

  private static final List<String> STOCK =
      List.of(
          "Nobody claimed responsibility for it at first and the roads around the town were closed"
              + " for hours.",
          "The officials spoke on condition that they were not named because they may not talk to"
              + " reporters.",
          "It was not possible to reach the company for a comment before this report was printed.");

  private final SplittableRandom random = new SplittableRandom(20261122);
  private final List<Made> stories = new ArrayList<>();

  private record Made(List<String> sentences, int day) {}

  private LineageCurve() {}

  /**
   * Prints a line for each size.
   *
   * @param sizes numbers of reports
   */
  public static void main(String[] sizes) {
    System.out.println(
        "reports  cpu s  ms a report  MB used  families  largest  last 100: ms each");
    for (String size : sizes) {
      new LineageCurve().run(Integer.parseInt(size));
    }
  }

  private void run(int size) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    long start = cpu();
    for (int i = 0; i < size; i++) {
      lineage.add(Wordings.of(report(i)));
    }
    List<Family> families = lineage.families();
    long took = cpu() - start;
    int largest = families.stream().mapToInt(family -> family.members().size()).max().orElse(0);
    int count = families.size();
    families = List.of();
    long one = cpu();
    for (int i = size; i < size + 100; i++) {
      Report report = report(i);
      lineage.add(Wordings.of(report));
      lineage.findFamily(report.contentId());
    }
    long each = (cpu() - one) / 100;
    System.gc();
    java.lang.Runtime runtime = java.lang.Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.printf(
        Locale.ROOT,
        "%7d  %5.1f  %11.3f  %7d  %8d  %7d  %17.2f%n",
        size,
        took / 1e9,
        took / 1e6 / size,
        used,
        count,
        largest,
        each / 1e6);
    if (lineage.findFamily("nobody").isPresent()) {
      throw new IllegalStateException("a report that was never added has a family");
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Report report(int number) {
    int kind = random.nextInt(10);
    Made story;
    if (kind < 4 || stories.isEmpty()) {
      story = invent();
      stories.add(story);
    } else {
      // The younger a story the likelier a copy; one in twenty copies is of one of a few big ones.
      int back = (int) Math.min(stories.size() - 1L, Math.round(Math.exp(random.nextDouble() * 7)));
      int at = random.nextInt(20) == 0 ? stories.size() / 500 * 500 : stories.size() - 1 - back;
      story = stories.get(Math.min(Math.max(0, at), stories.size() - 1));
    }
    List<String> sentences = new ArrayList<>(story.sentences());
    if (kind >= 7 && kind < 9) {
      sentences = sentences.subList(0, 2 + random.nextInt(SENTENCES - 2));
    } else if (kind == 9) {
      for (int i = 0; i < SENTENCES; i += 3) {
        sentences.set(i, sentence());
      }
    }
    if (random.nextBoolean()) {
      sentences.add(STOCK.get(random.nextInt(STOCK.size())));
    }
    String day = LocalDate.of(2025, 1, 1).plusDays(story.day() + random.nextInt(3)).toString();
    Header header =
        new Header(
            Optional.empty(),
            Optional.of("outlet" + random.nextInt(3000) + ".example"),
            Optional.empty(),
            PublicationDate.parse(day),
            Optional.empty(),
            Optional.empty(),
            List.of());
    String id = "r" + number;
    return new Report(id, Optional.of(id), header, String.join(" ", sentences));
  }

  private Made invent() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(sentence());
    }
    return new Made(sentences, random.nextInt(DAYS));
  }

  private String sentence() {
    StringBuilder words = new StringBuilder("The");
    for (int i = 1; i < WORDS; i++) {
      words.append(' ').append(word(random.nextInt(VOCABULARY), random.nextInt(12) == 0));
    }
    return words.append('.').toString();
  }

  private static String word(int number, boolean name) {
    StringBuilder word = new StringBuilder();
    for (int left = number + 400; left > 0; left /= 20) {
      word.append("bcdfghjklmnprstvwxyz".charAt(left % 20)).append("aeiou".charAt(left % 5));
    }
    return name
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word.toString();
  }
}
