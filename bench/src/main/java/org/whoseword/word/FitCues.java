package org.whoseword.word;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Parser;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;

/**
 * Fits {@code cues/lexicon.tsv} and {@code cues/weights.tsv} on annotated news.
 *
 * <pre>
 *   FitCues ARTICLES.jsonl core/src/main/resources/codebook/cues [PARSES]
 * </pre>
 *
 * <p>PARSES: a folder that keeps the parses, so that a second run needs none. Run it after a change
 * of the cue entries, of the traits, or of the parser; {@code bench/fit.sh} says how.
 */
public final class FitCues {

  /** Traits of the cue that are met less often are left out, and those of the other questions. */
  private static final int FEWEST = 6;

  /** In hundredths: smaller weights decide nothing. */
  private static final int LEAST = 8;

  private FitCues() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    Path into = Path.of(arguments[1]);
    Codebook codebook = CodebookReader.builtIn();
    Questions questions = new Questions(codebook);
    Actors actors = new Actors(codebook);
    Parses parses = new Parses(arguments.length > 2 ? Path.of(arguments[2]) : null);
    for (Annotated article : Annotated.in(Path.of(arguments[0]))) {
      Zones.Zoned zoned = Zones.in(article.report());
      Parse parse = parses.of(article.id(), zoned);
      questions.ask(article, zoned.zones(), parse, actors.in(zoned.report(), parse));
    }
    Samples samples = questions.samples();
    List<String> weights = new ArrayList<>();
    samples
        .byQuestion()
        .forEach(
            (question, options) -> {
              List<Samples.Sample> learnt = options;
              if (question.equals("cue")) {
                Grades grades = new Grades(samples, options);
                write(into.resolve("lexicon.tsv"), grades.lines());
                learnt = grades.graded(samples, options);
              }
              boolean ranks = !question.equals("cue");
              Map<Integer, Integer> fitted =
                  new LinearFit(samples, learnt, FEWEST, ranks).weights(LEAST);
              List<String> lines = new ArrayList<>();
              fitted.forEach(
                  (trait, weight) ->
                      lines.add(question + "\t" + samples.trait(trait) + "\t" + weight));
              Collections.sort(lines);
              weights.addAll(lines);
              say(question + ": " + options.size() + " options, " + lines.size() + " weights");
            });
    weights.add(0, "question\ttrait\tweight");
    write(into.resolve("weights.tsv"), weights);
  }

  private static void say(String line) {
    PrintStream out = System.out;
    out.println(line);
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(file.toString(), e);
    }
  }

  /** Parses, kept in a folder where there is one. */
  private static final class Parses {

    private final @org.jspecify.annotations.Nullable Path folder;
    private @org.jspecify.annotations.Nullable Parser parser;

    Parses(@org.jspecify.annotations.Nullable Path folder) {
      this.folder = folder;
    }

    Parse of(String id, Zones.Zoned zoned) throws IOException {
      if (folder == null) {
        return parse(zoned);
      }
      Path file = folder.resolve(id.replaceAll("[^A-Za-z0-9._-]", "_") + ".tsv");
      if (Files.exists(file)) {
        return ParseText.read(Files.readString(file, StandardCharsets.UTF_8));
      }
      Parse parse = parse(zoned);
      Files.createDirectories(folder);
      Files.writeString(file, ParseText.write(parse), StandardCharsets.UTF_8);
      return parse;
    }

    private Parse parse(Zones.Zoned zoned) {
      Parser loaded = parser;
      if (loaded == null) {
        loaded = NlpParser.load();
        parser = loaded;
      }
      return loaded.parse(zoned.report(), zoned.zones());
    }
  }
}
