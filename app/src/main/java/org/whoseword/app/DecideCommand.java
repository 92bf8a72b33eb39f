package org.whoseword.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    header = "Accepts, rejects or corrects a claim of a ledger.",
    description = {
      "%nWhat was coded stays as it is: decisions lie over it, and are found again when the same"
          + " words are read by another codebook. 'whoseword decisions' prints them. To withdraw"
          + " takes back your own last decision on the claim; both are kept.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword decide news.ledger 24f4819e… accept --author lh",
      "  whoseword decide news.ledger 24f4819e… correct --set status=DENIED --author lh"
          + " --note 'see the second paragraph'"
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

  @Parameters(index = "1", paramLabel = "CLAIM", description = "The claim's id.")
  private String claim = "";

  @Parameters(
      index = "2",
      paramLabel = "VERDICT",
      description = "accept, reject, correct or withdraw.")
  private Decision.Verdict verdict = Decision.Verdict.ACCEPT;

  private final Streams streams;

  DecideCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (set.isEmpty() == (verdict == Decision.Verdict.CORRECT)) {
      throw wrong("--set goes with 'correct', and 'correct' needs it");
    }
    try (Ledger ledger = Ledgers.open(where)) {
      Search search =
          new Search(
              new Query.Is(Query.Field.CLAIM, claim, false),
              Search.Order.LEDGER,
              Optional.empty(),
              OptionalLong.of(1));
      Optional<StoredClaim> found;
      try (Stream<StoredClaim> claims = ledger.claims(search)) {
        found = claims.findFirst();
      }
      if (found.isEmpty()) {
        throw wrong("no claim '" + claim + "' in " + where);
      }
      ledger.decide(
          new Decision(
              found.get().report().id(),
              verdict,
              author,
              Optional.ofNullable(note),
              IngestCommand.now(),
              found.get().claim(),
              correction(found.get().claim())));
      streams.out().println("decided: " + verdict.name().toLowerCase(Locale.ROOT));
    }
    return CommandLine.ExitCode.OK;
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
