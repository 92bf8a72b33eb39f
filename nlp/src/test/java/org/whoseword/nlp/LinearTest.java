package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Parse;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** A word costs the same in a long sentence as in a short one, up to the longest there is. */
class LinearTest {

  private static final NlpParser PARSER = NlpParser.load();

  /** Eleven words. */
  private static final String CLAUSE = "the army said that rebels had shelled the old town and ";

  private static final int WORDS = 4000;
  private static final int ROUNDS = 6;

  @Test
  void wordsOfLongSentencesCostNoMoreThanThoseOfShortOnes() {
    double shortest = nanosPerWord(2);
    for (int clauses : new int[] {5, 10, 17}) {
      double nanos = nanosPerWord(clauses);
      // In a quadratic parser a word of seventeen clauses would cost eight times as much.
      assertTrue(nanos < 3 * shortest, clauses + " clauses: " + nanos + " ns, 2: " + shortest);
    }
  }

  /** Processor time of the thread, the best of a few rounds. */
  private static double nanosPerWord(int clauses) {
    int sentences = WORDS / (clauses * 11);
    String text = ("So " + CLAUSE.repeat(clauses) + "left.\n\n").repeat(sentences);
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    List<Zone> zones = List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())));
    long best = Long.MAX_VALUE;
    int words = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Parse parse = PARSER.parse(report, zones);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      assertEquals(sentences, parse.sentences().size());
      words = parse.sentences().stream().mapToInt(s -> s.size()).sum();
    }
    return best / (double) words;
  }
}
