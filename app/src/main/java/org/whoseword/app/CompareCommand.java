package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.compare.Comparison;
import org.whoseword.compare.Differences;
import org.whoseword.compare.Event;
import org.whoseword.compare.Events;
import org.whoseword.compare.Matching;
import org.whoseword.compare.Tables;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.ReadingJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Compares two ledgers, or a ledger with a data set of others.",
    description = {
      "%nA and B are ledgers, or tables (CSV or TSV with a first line) of ACLED, GDELT, ICEWS,"
          + " POLECAT or 'export --format csv'. Claims of one report match by their words, all"
          + " others by day, dyad and place. docs/exports.md says how.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword compare monday.ledger tuesday.ledger",
      "  whoseword compare news.ledger acled.csv --days 1 'country:SYR status:happened'"
    })
final class CompareCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    text,
    jsonl
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text: figures; jsonl: every match and every event without one; text unless said.")
  private Format format = Format.text;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "By how many days two events may differ and be one; 1 unless said.")
  private int days = 1;

  @Parameters(index = "0", paramLabel = "A", description = "A ledger or a table.")
  private Path one = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "A ledger or a table.")
  private Path other = Path.of("");

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Which claims of ledgers to compare; several words are one query.")
  private List<String> words = List.of();

  private final Streams streams;

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (days < 0 || days > 366) {
      throw wrong("--days must be from 0 to 366, not " + days);
    }
    Query query = QueryReader.read(String.join(" ", words));
    Comparison comparison = Comparison.of(events(one, query), events(other, query), days);
    if (format == Format.text) {
      text(comparison);
    } else {
      lines(comparison);
    }
    return CommandLine.ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private List<Event> events(Path path, Query query) {
    if (!Files.isRegularFile(path) || isDatabase(path)) {
      try (Ledger ledger = Ledgers.open(path.toString())) {
        return Events.of(ledger, query);
      }
    }
    return Tables.read(path)
        .orElseThrow(() -> wrong(path + ": neither a ledger nor a table whose first line is known"))
        .events();
  }

  private static boolean isDatabase(Path path) {
    byte[] mark = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(path)) {
      return java.util.Arrays.equals(mark, in.readNBytes(mark.length));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  private void text(Comparison found) {
    PrintStream out = streams.out();
    out.printf(
        Locale.ROOT,
        "%,d in A, %,d in B: %,d matched (%,d of them differ), %,d only in A, %,d only in B%n",
        found.a().size(),
        found.b().size(),
        found.matched().size(),
        found.differing(),
        found.missing(),
        found.added());
    out.printf(Locale.ROOT, "%-18s %8s %8s %8s %8s%n", "", "both", "same", "kappa", "alpha");
    for (Comparison.Field field : found.fields()) {
      out.printf(
          Locale.ROOT,
          "%-18s %,8d %,8d %8s %8s%n",
          field.name(),
          field.both(),
          field.same(),
          shown(field.kappa()),
          shown(field.alpha()));
    }
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
  }

  private void lines(Comparison found) {
    Set<Integer> inA = new HashSet<>();
    Set<Integer> inB = new HashSet<>();
    for (Matching.Match match : found.matched()) {
      inA.add(match.a());
      inB.add(match.b());
      Event a = found.a().get(match.a());
      Event b = found.b().get(match.b());
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("found", "both").put("a", a.id()).put("b", b.id());
      ObjectNode differ = line.putObject("differ");
      Differences.of(a, b)
          .forEach(
              (field, pair) -> {
                ArrayNode values = differ.putArray(field);
                values.add(pair.one()).add(pair.other());
              });
      streams.out().print(ReadingJson.line(line));
    }
    alone(found.a(), inA, "a");
    alone(found.b(), inB, "b");
  }

  private void alone(List<Event> events, Set<Integer> matched, String side) {
    for (int i = 0; i < events.size(); i++) {
      if (!matched.contains(i)) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("found", side).put(side, events.get(i).id());
        streams.out().print(ReadingJson.line(line));
      }
    }
  }
}
