package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whoseword.ledger.Bond;
import org.whoseword.ledger.Bonds;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Gold;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.StoredReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword decisions}. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Prints what people decided on the claims of a ledger.",
    description = {
      "%nAs gold, each report on which something was decided is one object with its text and the"
          + " claims that were accepted or corrected: what scorers compare readings with.%n"
    },
    footer = {
      "%nExample:",
      "  whoseword decisions --format gold news.ledger > gold.jsonl",
    })
final class DecisionsCommand implements Callable<Integer> {

  /** How decisions are printed. */
  enum Format {
    text,
    gold
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people) or gold; text unless said otherwise.")
  private Format format = Format.text;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  private final Streams streams;

  DecisionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = Ledgers.open(where);
        Stream<Decision> decisions = ledger.decisions()) {
      Gold gold = new Gold();
      for (Iterator<Decision> each = decisions.iterator(); each.hasNext(); ) {
        Decision decision = each.next();
        StoredReading reading = ledger.reading(decision.report()).orElseThrow();
        if (format == Format.text) {
          streams.out().println(line(decision, reading.tree()));
        } else {
          gold.add(decision, reading).map(ReadingJson::line).ifPresent(streams.out()::print);
        }
      }
      if (format == Format.text) {
        bonds(ledger);
      }
      gold.last().map(ReadingJson::line).ifPresent(streams.out()::print);
    }
    return CommandLine.ExitCode.OK;
  }

  private void bonds(Ledger ledger) {
    Set<Bonds.Pair> holding = Set.copyOf(Bonds.in(ledger));
    try (Stream<Bond> bonds = ledger.bonds()) {
      bonds.forEach(bond -> streams.out().println(line(ledger, bond, holding)));
    }
  }

  private static String line(Ledger ledger, Bond bond, Set<Bonds.Pair> holding) {
    Optional<String> one = now(ledger, bond.one());
    Optional<String> other = now(ledger, bond.other());
    String state = "the words are no longer read as claims";
    if (one.isPresent() && other.isPresent()) {
      boolean first = one.get().compareTo(other.get()) < 0;
      Bonds.Pair pair =
          new Bonds.Pair(
              first ? one.get() : other.get(), first ? other.get() : one.get(), bond.same());
      state = holding.contains(pair) ? "holds" : "decided otherwise since";
    }
    return (bond.same() ? "same" : "not-same")
        + "  "
        + text(ledger, bond.one())
        + "  |  "
        + text(ledger, bond.other())
        + "  ("
        + bond.author()
        + ", "
        + bond.at()
        + bond.note().map(why -> ": " + why).orElse("")
        + "; "
        + state
        + ")";
  }

  /** The claim's id now. */
  private static Optional<String> now(Ledger ledger, Bond.End end) {
    for (JsonNode claim : ledger.reading(end.report()).orElseThrow().tree().path("claims")) {
      if (end.isOn(claim)) {
        return Optional.of(claim.path("id").asText());
      }
    }
    return Optional.empty();
  }

  private static String text(Ledger ledger, Bond.End end) {
    return new ChangeText(ledger.text(end.report()).orElseThrow()).of(end.claim());
  }

  private static String line(Decision decision, JsonNode reading) {
    String state = "the words are no longer read as a claim";
    for (JsonNode claim : reading.path("claims")) {
      if (decision.isOn(claim)) {
        state = claim.equals(decision.claim()) ? "as it was coded" : "coded otherwise since";
        break;
      }
    }
    String text = reading.path("report").path("text").asText();
    return decision.verdict().name().toLowerCase(Locale.ROOT)
        + "  "
        + new ChangeText(text).of(decision.claim())
        + decision.correction().map(fields -> "  " + fields).orElse("")
        + "  ("
        + decision.author()
        + ", "
        + decision.at()
        + decision.note().map(why -> ": " + why).orElse("")
        + "; "
        + state
        + ")";
  }
}
