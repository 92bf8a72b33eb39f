package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String DENIAL = "The army denied that it had shelled the town.";

  @Test
  void tellsTheParseTheRuleTheStackAndTheClaim() {
    Cli explain = Cli.run("explain", DENIAL);
    assertEquals(0, explain.status(), explain.err());
    String out = explain.out();
    assertTrue(
        out.contains("   4  it               it               PRP   subject > shelled"), out);
    assertTrue(out.contains("* event assault.shell ASSAULT  fits"), out);
    assertTrue(out.contains("under DENY \"denied\" (other.deny)"), out);
    assertTrue(out.contains("status=other.deny"), out);
    assertFalse(out.contains("fails at"), out);
  }

  @Test
  void tellsWhereAPatternFailsWhenAsked() {
    Cli explain = Cli.run("explain", "--all", "The fog lifted.");
    assertEquals(0, explain.status(), explain.err());
    assertTrue(explain.out().contains("fails at object"), explain.out());
    assertTrue(explain.out().contains("no claims"), explain.out());
  }

  @Test
  void jsonHoldsTheChosenEntryWithFileAndLine() throws IOException {
    Cli explain = Cli.run("explain", "--format", "json", DENIAL);
    JsonNode node = new ObjectMapper().readTree(explain.out());
    List<String> chosen = new ArrayList<>();
    for (JsonNode word : node.path("words")) {
      for (JsonNode trial : word.path("trials")) {
        if (trial.path("chosen").asBoolean() && trial.path("family").asText().equals("event")) {
          chosen.add(trial.path("entry").asText() + " " + trial.path("file").asText());
          assertTrue(trial.path("line").asInt() > 0);
        }
      }
    }
    assertTrue(chosen.contains("assault.shell events/assault.txt"), chosen.toString());
    assertEquals("DENIED", node.at("/reading/claims/0/status").asText());
  }

  @Test
  void sentencesMayComeFromStandardInput() {
    Cli explain = Cli.withInput("The fog lifted.\n\nIt rained.\n", "explain", "--input", "-");
    assertEquals(0, explain.status(), explain.err());
    assertTrue(explain.out().contains("It rained ."), explain.out());
  }

  @Test
  void nothingToExplainIsAWrongCommand() {
    Cli explain = Cli.run("explain");
    assertEquals(2, explain.status());
    assertTrue(explain.err().contains("no SENTENCE and no --input"), explain.err());
  }

  @Test
  void eachPlaceIsToldWithWhatSpokeForItAndForOthersOfItsName() {
    Cli told = Cli.run("explain", "Rebels attacked a market in Paris, Texas.");
    assertTrue(told.out().contains("Paris  is Paris, Texas USA\n"), told.out());
    assertTrue(told.out().contains("parent 120"), told.out());
    assertTrue(told.out().contains("not  Paris, Île-de-France FRA: "), told.out());
    Cli json = Cli.run("explain", "--format", "json", "Rebels attacked a market in Paris, Texas.");
    assertTrue(json.out().contains("\"parent\" : 120"), json.out());
    assertTrue(json.out().contains("\"others\" : [ {"), json.out());
  }
}
