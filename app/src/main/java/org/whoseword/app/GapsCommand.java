package org.whoseword.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword codebook gaps}. */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Counts what the codebook has no entry for in a body of reports.",
    description = {
      "%nVerbs by which one party does something to another, and event nouns between parties, of"
          + " which no entry speaks: the most frequent first, with the words around them. Inputs are"
          + " those of 'whoseword read'.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword codebook gaps reports/",
      "  whoseword codebook gaps --format tsv --least 5 archive.jsonl > gaps.tsv"
    })
final class GapsCommand implements Callable<Integer> {

  /** How the counts are printed. */
  enum Format {
    text,
    tsv
  }

  /** Words shown on either side of an example. */
  private static final int AROUND = 40;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people) or tsv: count, lemma, reports, example.")
  private Format format = Format.text;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out what occurs fewer times; 1 unless said.")
  private int least = 1;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Show only the most frequent; all unless said.")
  private int top = Integer.MAX_VALUE;

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, or -.")
  private List<String> inputs = List.of();

  private final Streams streams;
  private final Map<String, Gap> gaps = new TreeMap<>();
  private int refused;

  GapsCommand(Streams streams) {
    this.streams = streams;
  }

  /** How often a word was met, in how many reports, and where first. */
  private record Gap(String lemma, int count, int reports, String example) {}

  @Override
  public Integer call() {
    if (least < 1 || top < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--least and --top must be 1 or more");
    }
    Reader reader = Readers.build(codebook.codebook(), cache.parser(), places);
    new Intake(Given.NOTHING, streams.in()).reports(inputs).read(arrival -> count(arrival, reader));
    print(streams.out());
    return refused > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void count(Arrival arrival, Reader reader) {
    if (arrival instanceof Arrival.Refusal refusal) {
      refused++;
      streams.err().println("whoseword: " + refusal.message());
      return;
    }
    Reading reading = reader.read(((Arrival.Accepted) arrival).report());
    Map<String, Gap> here = new TreeMap<>();
    for (Reading.Uncoded word : reading.uncoded()) {
      here.merge(
          word.lemma(), new Gap(word.lemma(), 1, 1, example(reading, word)), GapsCommand::again);
    }
    here.forEach(
        (lemma, gap) ->
            gaps.merge(
                lemma,
                gap,
                (a, b) -> new Gap(lemma, a.count() + b.count(), a.reports() + 1, a.example())));
  }

  private static Gap again(Gap a, Gap b) {
    return new Gap(a.lemma(), a.count() + b.count(), 1, a.example());
  }

  private static String example(Reading reading, Reading.Uncoded word) {
    String text = reading.report().text();
    int from = Math.max(0, word.span().start() - AROUND);
    int to = Math.min(text.length(), word.span().end() + AROUND);
    String words =
        text.substring(from, word.span().start())
            + "["
            + word.span().of(text)
            + "]"
            + text.substring(word.span().end(), to);
    return words.replaceAll("\\s+", " ").strip();
  }

  private void print(PrintStream out) {
    List<Gap> sorted = new ArrayList<>(gaps.values());
    sorted.sort(Comparator.comparingInt(Gap::count).reversed().thenComparing(Gap::lemma));
    if (format == Format.tsv) {
      out.print("count\tlemma\treports\texample\n");
    }
    sorted.stream()
        .filter(gap -> gap.count() >= least)
        .limit(top)
        .forEach(gap -> out.print(line(gap)));
    if (format == Format.text && sorted.isEmpty()) {
      out.print("no gaps\n");
    }
  }

  private String line(Gap gap) {
    return format == Format.tsv
        ? gap.count() + "\t" + gap.lemma() + "\t" + gap.reports() + "\t" + gap.example() + "\n"
        : String.format(Locale.ROOT, "%6d  %-20s %s%n", gap.count(), gap.lemma(), gap.example())
            .replace(System.lineSeparator(), "\n");
  }
}
