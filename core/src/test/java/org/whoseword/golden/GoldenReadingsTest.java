package org.whoseword.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.where.TableGazetteer;

/**
 * Every golden report reads as it was approved, wherever and however often it is read. How to
 * approve again: CONTRIBUTING.md, "Golden reports".
 */
class GoldenReadingsTest {

  private static List<GoldenReport> reports;
  private static GoldenParses parses;
  private static Reader reader;

  @BeforeAll
  static void load() throws IOException {
    reports = GoldenReport.all();
    parses = new GoldenParses(reports);
    reader = newReader();
  }

  static List<GoldenReport> reports() throws IOException {
    return GoldenReport.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void readsAsApproved(GoldenReport report) throws IOException {
    assertEquals(report.approved(), read(reader, report));
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Map<String, String> before = readAll(reader);
    Locale kept = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertEquals(before, readAll(newReader()));
    } finally {
      Locale.setDefault(kept);
    }
  }

  @Test
  void anotherTimeZoneChangesNothing() {
    Map<String, String> before = readAll(reader);
    TimeZone kept = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(before, readAll(newReader()));
    } finally {
      TimeZone.setDefault(kept);
    }
  }

  @Test
  void shuffledAndByManyThreadsAtOnceTheReadingsAreTheSame() throws Exception {
    Map<String, String> before = readAll(reader);
    List<GoldenReport> shuffled = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      List<GoldenReport> turn = new ArrayList<>(reports);
      Collections.shuffle(turn, new Random(round));
      shuffled.addAll(turn);
    }
    for (String difference : readInThreads(shuffled, before)) {
      assertEquals("", difference);
    }
  }

  private static List<String> readInThreads(List<GoldenReport> all, Map<String, String> expected)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (GoldenReport report : all) {
        tasks.add(
            () -> read(reader, report).equals(expected.get(report.name())) ? "" : report.name());
      }
      List<String> differences = new ArrayList<>();
      for (Future<String> done : threads.invokeAll(tasks)) {
        differences.add(done.get());
      }
      return differences;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void everyReportHasItsParseAndItsReadingAndNothingIsLeftOver() throws IOException {
    List<String> names = reports.stream().map(GoldenReport::name).toList();
    Path folder = reports.get(0).folder();
    assertEquals(names, namesIn(folder.resolve("parses")));
    assertEquals(names, namesIn(folder.resolve("readings")));
    assertTrue(names.size() >= 30);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
          .sorted()
          .toList();
    }
  }

  private static Reader newReader() {
    Codebook codebook = CodebookReader.builtIn();
    return new Reader(codebook, parses, new TableGazetteer(codebook));
  }

  private static Map<String, String> readAll(Reader by) {
    return reports.stream()
        .collect(
            Collectors.toMap(
                GoldenReport::name, report -> read(by, report), (a, b) -> a, TreeMap::new));
  }

  private static String read(Reader by, GoldenReport report) {
    return GoldenText.of(by.read(report.report()), parses.get(report));
  }
}
