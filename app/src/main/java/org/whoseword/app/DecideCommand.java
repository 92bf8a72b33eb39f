package org.whoseword.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.ledger.Bond;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword decide}. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Accepts, rejects or corrects a claim of a ledger, or binds two.",
    customSynopsis = {
      "whoseword decide [OPTIONS] --author=NAME LEDGER CLAIM accept|reject|correct|withdraw",
      "whoseword decide [OPTIONS] --author=NAME LEDGER same|not-same CLAIM CLAIM"
    },
    description = {
      "%nWhat was coded stays as it is: decisions lie over it, and are found again when the same"
          + " words are read by another codebook. To withdraw takes back your own last decision on"
          + " the claim; both are kept. 'same' and 'not-same' say of two claims whether they tell"
          + " of one event. 'whoseword decisions' prints them all.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword decide news.ledger 24f4819e… accept --author lh",
      "  whoseword decide news.ledger 24f4819e… correct --set status=DENIED --author lh"
          + " --note 'see the second paragraph'",
      "  whoseword decide news.ledger not-same 24f4819e… 7b1c02aa… --author lh"
    })
final class DecideCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who decides.")
  private String author = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
  private @Nullable String note;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description =
          "What ought to be otherwise: a field of the reading format, and a word or JSON:"
              + " status=DENIED, hedged=true, 'deaths={\"low\":3,\"high\":3}'.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      arity = "2..3",
      paramLabel = "DECISION",
      description =
          "A claim's id and accept, reject, correct or withdraw; or same or not-same and two ids.")
  private List<String> words = List.of();

  private final Streams streams;

  DecideCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    boolean pair = words.get(0).equals("same") || words.get(0).equals("not-same");
    if (words.size() != (pair ? 3 : 2)) {
      throw wrong("say CLAIM accept|reject|correct|withdraw, or same|not-same CLAIM CLAIM");
    }
    try (Ledger ledger = Ledgers.open(where)) {
      if (pair) {
        bind(ledger);
      } else {
        judge(ledger);
      }
    }
    streams.out().println("decided: " + words.get(pair ? 0 : 1).toLowerCase(Locale.ROOT));
    return CommandLine.ExitCode.OK;
  }

  private void judge(Ledger ledger) {
    Decision.Verdict verdict = verdict(words.get(1));
    if (set.isEmpty() == (verdict == Decision.Verdict.CORRECT)) {
      throw wrong("--set goes with 'correct', and 'correct' needs it");
    }
    StoredClaim claim = claim(ledger, words.get(0));
    ledger.decide(
        new Decision(
            claim.report().id(),
            verdict,
            author,
            Optional.ofNullable(note),
            IngestCommand.now(),
            claim.claim(),
            correction(claim.claim())));
  }

  private Decision.Verdict verdict(String word) {
    for (Decision.Verdict verdict : Decision.Verdict.values()) {
      if (verdict.name().equalsIgnoreCase(word)) {
        return verdict;
      }
    }
    throw wrong("'" + word + "' is none of accept, reject, correct and withdraw");
  }

  private void bind(Ledger ledger) {
    if (!set.isEmpty()) {
      throw wrong("--set goes with 'correct'");
    }
    if (words.get(1).equals(words.get(2))) {
      throw wrong("a claim cannot be bound to itself");
    }
    ledger.decide(
        new Bond(
            end(claim(ledger, words.get(1))),
            end(claim(ledger, words.get(2))),
            words.get(0).equals("same"),
            author,
            Optional.ofNullable(note),
            IngestCommand.now()));
  }

  private static Bond.End end(StoredClaim claim) {
    return new Bond.End(claim.report().id(), claim.claim());
  }

  private StoredClaim claim(Ledger ledger, String id) {
    Search search =
        new Search(
            new Query.Is(Query.Field.CLAIM, id, false),
            Search.Order.LEDGER,
            Optional.empty(),
            OptionalLong.of(1));
    try (Stream<StoredClaim> claims = ledger.claims(search)) {
      return claims.findFirst().orElseThrow(() -> wrong("no claim '" + id + "' in " + where));
    }
  }

  private Optional<JsonNode> correction(JsonNode coded) {
    if (set.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode correction = JsonNodeFactory.instance.objectNode();
    set.forEach(
        (field, value) -> {
          if (!coded.has(field)) {
            throw wrong("--set: a claim has no field '" + field + "'");
          }
          correction.set(field, value(value));
        });
    return Optional.of(correction);
  }

  /** JSON where it is that; else a word. */
  private static JsonNode value(String value) {
    boolean isJson =
        value.startsWith("{")
            || value.startsWith("[")
            || value.equals("true")
            || value.equals("false")
            || value.equals("null");
    if (!isJson) {
      return JsonNodeFactory.instance.textNode(value);
    }
    try {
      return new ObjectMapper().readTree(value);
    } catch (JsonProcessingException broken) {
      return JsonNodeFactory.instance.textNode(value);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
