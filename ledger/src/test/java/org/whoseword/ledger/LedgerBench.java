package org.whoseword.ledger;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How fast readings are stored, and claims found: {@code bench/ledger.sh}. Processor time is that
 * of this thread, which does all the work, the making of the readings left out.
 */
final class LedgerBench {

  private static final int CLAIMS_EACH = 5;
  private static final int TIMES = 20;

  private LedgerBench() {}

  /** Arguments: the file, and how many claims it shall hold. */
  public static void main(String[] args) throws java.io.IOException {
    Path file = Path.of(args[0]);
    int reports = Integer.parseInt(args[1]) / CLAIMS_EACH;
    if (!Files.exists(file)) {
      store(file, reports);
    }
    System.out.printf(Locale.ROOT, "file: %,d MB%n", Files.size(file) >> 20);
    try (Ledger ledger = Ledgers.open(file.toString())) {
      System.out.println(ledger.size());
      search(ledger);
      walk(ledger);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void store(Path file, int reports) {
    long pack = 0;
    long write = 0;
    long started = System.nanoTime();
    try (Ledger ledger = Ledgers.openOrCreate(file.toString());
        RunWriter run = ledger.begin(LedgerContract.START)) {
      for (int n = 0; n < reports; n++) {
        Samples.Sample sample = Invented.report(n, CLAIMS_EACH);
        var reading = sample.reading();
        var arrived = sample.arrived();
        long before = cpu();
        Entry entry = new Entry(arrived, List.of(), reading);
        long packed = cpu();
        if (run.store(entry) != Outcome.CODED) {
          throw new IllegalStateException("invented twice: " + n);
        }
        write += cpu() - packed;
        pack += packed - before;
        if ((n + 1) % 20_000 == 0) {
          System.out.printf(
              Locale.ROOT,
              "%,d readings: %,.0f/s stored, %,.0f/s packed (processor time); %d s by the clock%n",
              n + 1,
              (n + 1) / (write / 1e9),
              (n + 1) / (pack / 1e9),
              TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started));
        }
      }
      run.finish("2026-01-01T00:00:00Z");
    }
  }

  private static void search(Ledger ledger) {
    List<String> words = new ArrayList<>();
    Random random = new Random(99);
    try (Stream<StoredReading> readings = ledger.readings()) {
      readings
          .limit(200)
          .forEach(
              reading -> {
                String text = reading.tree().path("report").path("text").asText();
                String[] all = text.split("[ .,]+", -1);
                words.add(all[2 + random.nextInt(all.length - 3)]);
              });
    }
    List<String> shapes =
        List.of(
            "%s",
            "%s actor:TUR",
            "%s type:assault status:happened",
            "%s country:SYR date:2015",
            "%s %s sector:CVL",
            "actor:%s type:coerce",
            "party:%s deaths>=10",
            "root:%s place:IRQ",
            "\"the %s\" published:2016-03",
            "near:36.3,43.1,300 %s",
            "in:30,30,40,45 type:assault deaths>=5",
            "outlet:\"Outlet 7\" %s hedged:yes",
            "cameo:19 country:FJI date:2014-05..2014-08",
            "(%s OR %s) NOT country:USA hedged:no");
    List<Double> all = new ArrayList<>();
    for (Search.Order order : List.of(Search.Order.LEDGER, Search.Order.NEWEST)) {
      for (String shape : shapes) {
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < TIMES; i++) {
          String query = shape;
          while (query.contains("%s")) {
            query = query.replaceFirst("%s", words.get(random.nextInt(words.size())));
          }
          Search search =
              new Search(QueryReader.read(query), order, Optional.empty(), OptionalLong.of(20));
          long before = cpu();
          try (Stream<StoredClaim> claims = ledger.claims(search)) {
            found += claims.count();
          }
          times.add((cpu() - before) / 1e6);
        }
        all.addAll(times);
        System.out.printf(
            Locale.ROOT,
            "%-9s %-45s p50 %6.1f ms  p95 %6.1f ms  (%d found)%n",
            order,
            shape,
            at(times, 0.5),
            at(times, 0.95),
            found);
      }
    }
    System.out.printf(Locale.ROOT, "all: p50 %.1f ms, p95 %.1f ms%n", at(all, 0.5), at(all, 0.95));
  }

  private static double at(List<Double> times, double part) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
  }

  private static void walk(Ledger ledger) {
    long before = cpu();
    try (Stream<StoredClaim> claims = ledger.claims(Search.ALL)) {
      long count = claims.count();
      System.out.printf(
          Locale.ROOT, "all %,d claims read: %.1f s%n", count, (cpu() - before) / 1e9);
    }
  }
}
