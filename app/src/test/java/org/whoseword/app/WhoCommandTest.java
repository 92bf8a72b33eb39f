package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  WhoCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersAPhraseALineInOrderWithTheKeysOfTheFormat() throws IOException {
    Cli cli =
        Cli.withInput(
            "Turkish-backed rebels\n\nTaliban\t2005-06-01\na green umbrella\r\n",
            "who",
            "--format",
            "jsonl",
            "--input",
            "-");
    List<JsonNode> answers = new ArrayList<>();
    for (String line : cli.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    assertEquals(0, cli.status());
    assertEquals(3, answers.size());
    List<String> keys = new ArrayList<>();
    answers.get(0).fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "phrase", "on", "country", "sector", "code", "name", "role", "from", "to", "entry",
            "rule"),
        keys);
    assertEquals("", answers.get(0).get("country").asText());
    assertEquals("REB", answers.get(0).get("sector").asText());
    assertEquals("2005-06-01", answers.get(1).get("on").asText());
    assertEquals("who.unknown", answers.get(2).get("rule").asText());
    assertTrue(answers.get(2).get("entry").isNull());
  }

  @Test
  void namesFileAndLineOfADateThatIsNone() throws IOException {
    String file = file("phrases.txt", "police\nTaliban\tyesterday\n");
    Cli cli = Cli.run("who", "--input", file);
    assertEquals(2, cli.status());
    assertTrue(cli.err().contains("phrases.txt:2: a date is written like"), cli.err());
    assertEquals("", cli.out());
  }

  @Test
  void takesSeveralDictionariesAndTellsWhatItDidNotUnderstand() throws IOException {
    String actors = file("own.actors.txt", "HARROW_BRIGADE_ [IRQREB]\nBAD_LINE [IRQ\n");
    String agents = file("own.agents.txt", "GASFITTER [~LAB]\n");
    Cli cli = Cli.run("who", "--dictionary", actors, agents, "Harrow Brigade", "Kenyan gasfitters");
    assertEquals(0, cli.status());
    assertEquals(
        List.of(
            "Harrow Brigade: IRQREB, Harrow Brigade (own.actors.txt:1, who.name)",
            "Kenyan gasfitters: KENLAB, gasfitters (own.agents.txt:1, who.noun)"),
        cli.out().lines().toList());
    assertTrue(cli.err().contains("2 lines, 1 actors; 1 not understood (50.00 %)"), cli.err());
  }

  @Test
  void whereAFileOfActorsLiesChangesNoReading() throws IOException {
    String rows = "name,country,sector\nHarrow Front,IRQ,REB\n";
    String here = file("own.csv", rows);
    Path there = Path.of(here).resolveSibling("there");
    Files.createDirectory(there);
    String other = Files.writeString(there.resolve("own.csv"), rows).toString();
    assertEquals(
        Cli.run("who", "--format", "jsonl", "--actors", here, "Harrow Front").out(),
        Cli.run("who", "--format", "jsonl", "--actors", other, "Harrow Front").out());
    Cli both = Cli.run("who", "--actors", here, "--actors", other, "Harrow Front");
    assertEquals(0, both.status(), both.err());
  }

  @Test
  void checksDictionariesLineByLine() throws IOException {
    String actors = file("own.actors.txt", "HARROW_BRIGADE_ [IRQREB]\nBAD_LINE [IRQ\n");
    Cli bad = Cli.run("dictionary", "check", actors);
    assertEquals(1, bad.status());
    assertEquals(
        List.of(
            actors + ":2: a bracket is not closed: BAD_LINE [IRQ",
            actors + ": 2 lines, 1 actors; 1 not understood (50.00 %)"),
        bad.out().lines().toList());
    assertEquals(0, Cli.run("dictionary", "check", file("d.txt", "CHESS CUP\n")).status());
    assertEquals(2, Cli.run("dictionary", "check", "no-such-file").status());
  }

  @Test
  void refusesAWrongFileOfActorsWithFileAndLine() throws IOException {
    String file = file("own.csv", "name,country,sector\nHarrow Front,QQQ,REB\n");
    Cli cli = Cli.run("who", "--actors", file, "Harrow Front");
    assertEquals(1, cli.status());
    assertEquals("", cli.out());
    assertEquals(
        "whoseword: own.csv:2: 'QQQ' is no country code; use three letters of ISO 3166 such as IRQ",
        cli.err().strip());
  }

  @Test
  void ownActorsWinOverDictionaries() throws IOException {
    String csv = file("own.csv", "name,country,sector\nHarrow Brigade,KEN,PTY\n");
    String actors = file("own.actors.txt", "HARROW_BRIGADE_ [IRQREB]\n");
    Cli cli = Cli.run("who", "--dictionary", actors, "--actors", csv, "Harrow Brigade");
    assertTrue(cli.out().startsWith("Harrow Brigade: KENPTY"), cli.out());
  }

  @Test
  void readsNoClaimsWhereADictionaryDiscards() throws IOException {
    String report =
        file(
            "report.txt",
            "Police arrested two editors in Nairobi on Friday.\n\n"
                + "Police arrested three players of the chess league in Nairobi on Friday.\n");
    String phrase = file("own.discards.txt", "CHESS LEAGUE\n");
    String whole = file("own2.discards.txt", "+CHESS LEAGUE\n");
    assertEquals(2, claims("read", "--format", "jsonl", report).get("claims").size());
    JsonNode one = claims("read", "--dictionary", phrase, "--format", "jsonl", report);
    assertEquals(1, one.get("claims").size());
    assertEquals("discard.sentence", one.get("notes").get(0).get("code").asText());
    JsonNode none = claims("read", "--dictionary", whole, "--format", "jsonl", report);
    assertEquals(0, none.get("claims").size());
  }

  private static JsonNode claims(String... args) throws IOException {
    return JSON.readTree(Cli.run(args).out());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
