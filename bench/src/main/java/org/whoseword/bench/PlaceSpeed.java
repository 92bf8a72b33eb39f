package org.whoseword.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.gazetteer.CompiledGazetteer;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.JoinedGazetteer;
import org.whoseword.where.Places;
import org.whoseword.where.TableGazetteer;
import org.whoseword.who.Parties;

/** Look-ups and words per second of processor time, on texts that are parsed beforehand. */
final class PlaceSpeed {

  private static final int ROUNDS = 8;

  private PlaceSpeed() {}

  private record Parsed(Report report, Parse parse) {}

  /**
   * Measures.
   *
   * @param args text files, a report each
   */
  public static void main(String[] args) throws IOException {
    Codebook codebook = CodebookReader.builtIn();
    CompiledGazetteer compiled = CompiledGazetteer.builtIn();
    Gazetteer joined = new JoinedGazetteer(new TableGazetteer(codebook), compiled);
    Places places = new Places(joined, codebook);
    Parser parser = NlpParser.load();
    List<Parsed> texts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String file : args) {
      Report raw =
          new Report(file, Optional.empty(), Header.EMPTY, Files.readString(Path.of(file)));
      Zones.Zoned zoned = Zones.in(raw);
      Parse parse = parser.parse(zoned.report(), zoned.zones());
      texts.add(new Parsed(zoned.report(), parse));
      for (Sentence sentence : parse.sentences()) {
        sentence.tokens().stream().map(Token::form).forEach(words::add);
      }
    }
    Parties nobody = new Parties(List.of());
    for (int round = 0; round < ROUNDS; round++) {
      long start = now();
      int found = 0;
      for (String word : words) {
        found += compiled.find(word).size();
      }
      long looked = now();
      for (Parsed text : texts) {
        found += places.in(text.report(), List.of(), text.parse(), nobody).size();
      }
      long read = now();
      System.out.printf(
          Locale.ROOT,
          "%,d words: %.2f us a look-up, %,.0f words/s (%d)%n",
          words.size(),
          (looked - start) / 1e3 / words.size(),
          words.size() / ((read - looked) / 1e9),
          found);
    }
  }

  /** Nanoseconds of this thread's processor time. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
