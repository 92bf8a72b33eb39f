package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.codebook.Example;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.word.Attribution;

/** Runs the examples of a codebook's entries through a reader built from it. */
public final class ExampleCheck {

  /** Heads of entries that leave no claim: words that name no act, and acts kept from happening. */
  private static final Set<String> SILENT = Set.of("NONE", "PREVENT");

  private final Codebook codebook;
  private final Reader reader;

  /**
   * @param reader built from the same codebook
   */
  public ExampleCheck(Codebook codebook, Reader reader) {
    this.codebook = codebook;
    this.reader = reader;
  }

  /**
   * An example that is not read as its entry says.
   *
   * @param problem what was found instead
   */
  public record Failure(Entry entry, Example example, String problem) {

    /** {@code events/coerce.txt:12: coerce.arrest: …}. */
    @Override
    public String toString() {
      return entry.file()
          + ":"
          + example.line()
          + ": "
          + entry.id()
          + ": "
          + (example.positive() ? "+ " : "- ")
          + example.text()
          + "\n    "
          + problem;
    }
  }

  /** The outcome of a check. */
  public record Outcome(int examples, List<Failure> failures) {

    public Outcome {
      failures = List.copyOf(failures);
    }
  }

  /** Checks every example of every entry, in the order of the codebook. */
  public Outcome run() {
    List<Failure> failures = new ArrayList<>();
    int examples = 0;
    for (Entry entry : codebook.entries()) {
      for (Example example : entry.examples()) {
        examples++;
        check(entry, example).ifPresent(p -> failures.add(new Failure(entry, example, p)));
      }
    }
    return new Outcome(examples, failures);
  }

  private Optional<String> check(Entry entry, Example example) {
    Report report = new Report("example", Optional.empty(), Header.EMPTY, example.text());
    Reading reading = reader.read(report);
    return switch (entry.family()) {
      case "cue" -> cue(entry, example, reading);
      case "event", "operator" ->
          SILENT.contains(entry.head()) ? none(example, reading) : claim(entry, example, reading);
      default -> claim(entry, example, reading);
    };
  }

  /** An entry that says "no act": its positive examples must give no claim at their mark. */
  private static Optional<String> none(Example example, Reading reading) {
    if (!example.positive()) {
      return Optional.empty();
    }
    return reading.claims().stream()
        .filter(claim -> hits(example, 'd', Stream.of(claim.trigger())))
        .findFirst()
        .map(claim -> "should be no act, but is " + describe(claim, reading));
  }

  private static Optional<String> claim(Entry entry, Example example, Reading reading) {
    List<Claim> mine = reading.claims().stream().filter(claim -> firedBy(claim, entry)).toList();
    if (!example.positive()) {
      return mine.stream()
          .findFirst()
          .map(claim -> "should be left alone, but is " + describe(claim, reading));
    }
    if (mine.isEmpty()) {
      return Optional.of("does not fire; found " + describe(reading));
    }
    return mine.stream().anyMatch(claim -> fits(example, claim))
        ? Optional.empty()
        : Optional.of("fires, but not on the marks: " + describe(mine.get(0), reading));
  }

  private static boolean firedBy(Claim claim, Entry entry) {
    return Stream.of("type", "status", Casualties.RULE)
        .map(field -> claim.rules().getOrDefault(field, ""))
        .flatMap(rules -> Stream.of(rules.split("\\+", -1)))
        .anyMatch(entry.id()::equals);
  }

  private static boolean fits(Example example, Claim claim) {
    boolean status =
        example.status().isEmpty() || example.status().get().equals(claim.status().name());
    return status
        && hits(example, 'd', Stream.concat(Stream.of(claim.trigger()), claim.mentions().stream()))
        && hits(example, 'a', claim.actors().stream().map(Participant::span))
        && hits(example, 'h', claim.actors().stream().map(Participant::span))
        && hits(example, 'r', claim.recipients().stream().map(Participant::span));
  }

  private static Optional<String> cue(Entry entry, Example example, Reading reading) {
    List<Attribution> mine =
        reading.attributions().stream().filter(each -> each.rule().equals(entry.id())).toList();
    if (!example.positive()) {
      return mine.isEmpty() ? Optional.empty() : Optional.of("should be left alone, but fires");
    }
    if (mine.isEmpty()) {
      return Optional.of("does not fire");
    }
    boolean fits =
        mine.stream()
            .anyMatch(
                each ->
                    hits(example, 's', each.source().stream())
                        && hits(example, 'q', each.cue().stream())
                        && hits(example, 'c', each.content().stream()));
    return fits ? Optional.empty() : Optional.of("fires, but not on the marks");
  }

  /** Whether every mark with a letter is touched by one of the spans. */
  private static boolean hits(Example example, char letter, Stream<Span> spans) {
    List<Span> found = spans.toList();
    return example.marks().stream()
        .filter(mark -> mark.letter() == letter)
        .allMatch(mark -> found.stream().anyMatch(mark.span()::overlaps));
  }

  private static String describe(Reading reading) {
    if (reading.claims().isEmpty()) {
      return "no claim";
    }
    List<String> all = new ArrayList<>();
    reading.claims().forEach(claim -> all.add(describe(claim, reading)));
    return String.join("; ", all);
  }

  private static String describe(Claim claim, Reading reading) {
    String text = reading.report().text();
    return claim.type()
        + " "
        + claim.status()
        + " ["
        + claim.trigger().of(text)
        + "] by "
        + claim.actors().stream().map(each -> each.span().of(text)).toList()
        + " to "
        + claim.recipients().stream().map(each -> each.span().of(text)).toList()
        + " ("
        + claim.rules().get("type")
        + ", "
        + claim.rules().get("status")
        + ")";
  }
}
