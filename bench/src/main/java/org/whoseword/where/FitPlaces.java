package org.whoseword.where;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.gazetteer.CompiledGazetteer;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Parser;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;

/**
 * Fits {@code where/weights.tsv}: the points of each reason for one place of a name, as whole
 * numbers, one reason after the other until none makes more names right.
 *
 * <pre>
 *   FitPlaces core/src/main/resources/codebook/where/weights.tsv PARSES ARTICLES.jsonl...
 * </pre>
 *
 * <p>PARSES keeps the parses for the next time; {@code bench/fit-places.sh} says how to run it. The
 * points of population are the unit and stay. What the fit is worth is told by halves: fitted on
 * every other article, and counted on the rest.
 */
public final class FitPlaces {

  private static final List<Integer> STEPS = List.of(-24, -8, -4, -2, 2, 4, 8, 24);

  private static final int ROUNDS = 3;

  /** Points are moved only for this many names more: fewer are chance. */
  private static final int LEAST = 3;

  private static final double NEAR = 161;

  private final List<Sample> samples;

  private FitPlaces(List<Sample> samples) {
    this.samples = samples;
  }

  /** An article with what its names may stand for. */
  private record Sample(PlacedNames article, Places.Survey survey) {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    Path weights = Path.of(arguments[0]);
    List<Sample> samples =
        samples(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
    Map<Reason, Integer> before = read(weights);
    for (int half = 0; half < 2; half++) {
      FitPlaces learnt = new FitPlaces(half(samples, half));
      FitPlaces unseen = new FitPlaces(half(samples, 1 - half));
      say(
          "fitted on one half, counted on the other: before "
              + unseen.score(before)
              + ", after "
              + unseen.score(learnt.fit(before))
              + " of "
              + unseen.most());
    }
    FitPlaces all = new FitPlaces(samples);
    Map<Reason, Integer> fitted = all.fit(before);
    say(
        "fitted on all: before "
            + all.score(before)
            + ", after "
            + all.score(fitted)
            + " of "
            + all.most());
    List<String> lines = new ArrayList<>(List.of("reason\tpoints"));
    fitted.forEach((reason, points) -> lines.add(reason.written() + "\t" + points));
    Files.writeString(weights, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static List<Sample> half(List<Sample> samples, int which) {
    List<Sample> half = new ArrayList<>();
    for (int i = which; i < samples.size(); i += 2) {
      half.add(samples.get(i));
    }
    return half;
  }

  private static List<Sample> samples(Path folder, List<String> files) throws IOException {
    Codebook codebook = CodebookReader.builtIn();
    Gazetteer gazetteer =
        new JoinedGazetteer(new TableGazetteer(codebook), CompiledGazetteer.builtIn());
    Places places = new Places(gazetteer, codebook);
    Actors actors = new Actors(codebook);
    Optional<Parser> parser = Optional.empty();
    Files.createDirectories(folder);
    List<Sample> samples = new ArrayList<>();
    for (String file : files) {
      for (PlacedNames article : PlacedNames.in(Path.of(file))) {
        Zones.Zoned zoned = Zones.in(article.report());
        Path kept = folder.resolve(article.id().replaceAll("[^A-Za-z0-9._-]", "_") + ".tsv");
        if (!Files.exists(kept)) {
          Parser loaded = parser.isPresent() ? parser.get() : NlpParser.load();
          parser = Optional.of(loaded);
          Parse made = loaded.parse(zoned.report(), zoned.zones());
          Files.writeString(kept, ParseText.write(made), StandardCharsets.UTF_8);
        }
        Parse parse = ParseText.read(Files.readString(kept, StandardCharsets.UTF_8));
        samples.add(
            new Sample(
                article,
                places.survey(
                    zoned.report(), zoned.zones(), parse, actors.in(zoned.report(), parse))));
      }
    }
    return samples;
  }

  private static Map<Reason, Integer> read(Path file) {
    Weights weights = new Weights(CodebookReader.builtIn());
    Map<Reason, Integer> points = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      points.put(reason, weights.points(reason));
    }
    say("from " + file + " as built in: " + points);
    return points;
  }

  /** One reason after the other, each by the step that makes most names right. */
  private Map<Reason, Integer> fit(Map<Reason, Integer> from) {
    Map<Reason, Integer> best = new EnumMap<>(from);
    int most = score(best);
    for (int round = 0; round < ROUNDS; round++) {
      int before = most;
      for (Reason reason : Reason.values()) {
        if (reason != Reason.POPULATION) {
          most = move(best, reason, most);
        }
      }
      if (most == before) {
        break;
      }
    }
    return best;
  }

  private int move(Map<Reason, Integer> points, Reason reason, int most) {
    int now = points.getOrDefault(reason, 0);
    int best = now;
    int top = most + LEAST - 1;
    for (int step : STEPS) {
      points.put(reason, now + step);
      int score = score(points);
      if (score > top) {
        top = score;
        best = now + step;
      }
    }
    points.put(reason, best);
    return best == now ? most : top;
  }

  /** Names found that are in the right country, and again those within 161 km. */
  private int score(Map<Reason, Integer> points) {
    Weights weights = new Weights(points);
    int right = 0;
    for (Sample sample : samples) {
      Senses senses = new Senses(sample.survey().named(), weights, sample.survey().surroundings());
      for (Named named : sample.survey().named()) {
        PlacedNames.Gold gold = sample.article().gold().get(named.span().start());
        if (gold != null && gold.end() == named.span().end()) {
          Gazetteer.Entry entry = senses.candidates(named).get(senses.chosen(named)).entry();
          right += entry.country().equals(gold.country()) ? 1 : 0;
          right += isNear(entry, gold) ? 1 : 0;
        }
      }
    }
    return right;
  }

  private int most() {
    int most = 0;
    for (Sample sample : samples) {
      for (Named named : sample.survey().named()) {
        PlacedNames.Gold gold = sample.article().gold().get(named.span().start());
        most += gold != null && gold.end() == named.span().end() ? 2 : 0;
      }
    }
    return most;
  }

  private static boolean isNear(Gazetteer.Entry entry, PlacedNames.Gold gold) {
    Gazetteer.Entry there =
        new Gazetteer.Entry(
            entry.name(),
            entry.country(),
            entry.admin1(),
            entry.admin2(),
            entry.feature(),
            gold.latitude(),
            gold.longitude(),
            0,
            false,
            Optional.empty());
    return entry.distance(there) <= NEAR;
  }

  private static void say(String line) {
    PrintStream out = System.out;
    out.println(line);
  }
}
