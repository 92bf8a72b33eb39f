package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  ReadCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyLineOfJsonlIsAReadingAsTheSchemaSays() throws IOException {
    String bad = file("bad.jsonl", "{\"id\":\"x\"}\n").toString();
    Cli cli = Cli.run("read", "--format", "jsonl", Cli.EXAMPLES, bad);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", "reading.schema.json")));
    List<String> lines = cli.out().lines().toList();
    assertEquals(6, lines.size());
    for (String line : lines) {
      assertEquals(List.of(), List.copyOf(schema.validate(JSON.readTree(line))));
    }
    assertTrue(cli.out().endsWith("\n"));
  }

  @Test
  void aReportInAnotherLanguageIsKeptMarkedAndNotCoded() throws IOException {
    JsonNode reading =
        one(
            "La policía detuvo el viernes a dos periodistas en la capital, según dijo el ministro, y"
                + " el ejército atacó un pueblo cerca de la frontera con artillería pesada.");
    assertEquals("es", reading.path("report").path("language").asText());
    assertEquals("language.not-english", reading.path("notes").path(0).path("code").asText());
    assertEquals(0, reading.path("claims").size());
    assertEquals(0, reading.path("parties").size());
  }

  @Test
  void keysComeInTheOrderOfTheFormat() throws IOException {
    JsonNode reading = one("Police arrested two editors in Orlo on Friday.");
    assertEquals(
        List.of(
            "version",
            "source",
            "id",
            "report",
            "zones",
            "parties",
            "places",
            "times",
            "attributions",
            "claims",
            "uncoded",
            "notes"),
        names(reading));
    assertEquals(
        List.of(
            "id",
            "n",
            "type",
            "mode",
            "contexts",
            "cameo",
            "trigger",
            "mentions",
            "background",
            "actors",
            "recipients",
            "place",
            "when",
            "status",
            "hedged",
            "deaths",
            "injured",
            "arrested",
            "abducted",
            "displaced",
            "chain",
            "attribution",
            "rules"),
        names(reading.path("claims").get(0)));
  }

  @Test
  void aReportFromAPageTellsWhereItsWordsStood() throws IOException {
    String html =
        "<html><body><article><p>Police &amp; troops arrested <b>two editors</b> in Orlo on"
            + " Friday.</p></article></body></html>";
    Cli cli = Cli.run("read", "--format", "jsonl", file("page.html", html).toString());
    JsonNode reading = JSON.readTree(cli.out());
    JsonNode pieces = reading.path("page").path("pieces");
    String text = reading.path("report").path("text").asText();
    assertTrue(pieces.size() >= 6 && pieces.size() % 3 == 0, pieces::toString);
    int last = pieces.size() - 3;
    String inText = text.substring(pieces.get(last).asInt());
    int at = pieces.get(last + 1).asInt();
    assertEquals(inText, html.substring(at, at + pieces.get(last + 2).asInt()));
    assertEquals(64, reading.path("page").path("sha256").asText().length());
  }

  @Test
  void spansPointAtTheWords() throws IOException {
    String text = "“Nobody” left 😀.\n\nPolice arrested two editors in Orlo on Friday.";
    JsonNode claim = one(text).path("claims").get(0);
    JsonNode trigger = claim.path("trigger");
    assertEquals("arrested", text.substring(trigger.get(0).asInt(), trigger.get(1).asInt()));
    JsonNode actor = claim.path("actors").get(0);
    assertEquals("Police", text.substring(actor.path("start").asInt(), actor.path("end").asInt()));
  }

  @Test
  void relativeDaysStayRelativeUntilADateOfPublicationIsKnown() throws IOException {
    Path file = file("a.txt", "Police arrested two editors in Orlo on Friday.");
    JsonNode without = read(file.toString());
    assertTrue(without.path("claims").get(0).path("when").isNull());
    assertEquals("XXXX-WXX-5", without.path("times").get(0).path("value").asText());
    JsonNode with =
        read("--published", "2016-10-16", file.toString()).path("claims").get(0).path("when");
    assertEquals("2016-10-14", with.path("earliest").asText());
    assertEquals("2016-10-14", with.path("latest").asText());
  }

  @Test
  void indentedJsonIsTheSameReading() throws IOException {
    String file = file("a.txt", "Police arrested two editors in Orlo.").toString();
    Cli pretty = Cli.run("read", "--format", "json", file);
    assertTrue(pretty.out().startsWith("{\n  \"version\" : 1,\n"), pretty.out());
    assertEquals(read(file), JSON.readTree(pretty.out()));
  }

  @Test
  void textShowsTheDeedAndOnWhoseWordItStands() throws IOException {
    String file =
        file("a.txt", "Police arrested two editors in Orlo, residents told Reuters.").toString();
    Cli cli = Cli.run("read", "--outlet", "Orlo Post", file);
    assertTrue(cli.out().contains("Police"), cli.out());
    assertTrue(cli.out().contains("[arrested]"), cli.out());
    assertTrue(cli.out().contains("word of Orlo Post ← "), cli.out());
    assertTrue(cli.out().lines().allMatch(line -> line.length() <= 100), cli.out());
    assertFalse(cli.out().contains("\u001b"), "no colours but on a terminal");
    assertEquals(0, cli.status());
  }

  @Test
  void standardInputIsRead() {
    Cli cli = Cli.withInput("Police arrested two editors.", "read", "--format", "jsonl", "-");
    assertTrue(cli.out().startsWith("{\"version\":1,\"source\":\"-\","), cli.out());
  }

  @Test
  void sameBytesInEveryLocaleTimeZoneThreadCountAndRun() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = jsonl("1");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, jsonl("1"));
      assertEquals(expected, jsonl("2"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(expected, jsonl("2"));
  }

  private static String jsonl(String threads) {
    return Cli.run("read", "--format", "jsonl", "--threads", threads, Cli.EXAMPLES).out();
  }

  @Test
  void lineEndsChangeNoClaim() throws IOException {
    String text = Files.readString(Path.of(Cli.EXAMPLES, "barracks.txt"));
    assertEquals(claims(text), claims(text.replace("\n", "\r\n")));
  }

  /** Claims as words instead of offsets. */
  private List<String> claims(String text) throws IOException {
    JsonNode reading = one(text);
    List<String> claims = new ArrayList<>();
    for (JsonNode claim : reading.path("claims")) {
      int start = claim.path("trigger").get(0).asInt();
      int end = claim.path("trigger").get(1).asInt();
      claims.add(
          claim.path("type").asText()
              + " "
              + text.substring(start, end)
              + " "
              + claim.path("status").asText()
              + " "
              + claim.path("actors").findValuesAsText("name")
              + " "
              + claim.path("chain").findValuesAsText("name"));
    }
    assertFalse(claims.isEmpty());
    return claims;
  }

  @Test
  void badInputIsNamedTheOthersAreReadAndTheStatusSaysSo() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String empty = file("empty.txt", "").toString();
    Path binary = folder.resolve("binary.bin");
    Files.write(binary, new byte[] {'G', 'I', 'F', '8', 0, 1, 2, 3, 0, 0});
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Caf\u00e9 owners left.".getBytes(StandardCharsets.ISO_8859_1));
    String records =
        file("r.jsonl", "{\"id\":\"x\"}\nnonsense\n{\"text\":\"Troops left.\"}\n").toString();
    String good = file("good.txt", "Police arrested two editors.").toString();
    Cli cli =
        Cli.run(
            "read",
            "--format",
            "jsonl",
            missing,
            empty,
            binary.toString(),
            latin.toString(),
            records,
            good);
    assertEquals(1, cli.status());
    List<String> messages = cli.err().lines().toList();
    assertEquals(6, messages.size(), cli.err());
    assertTrue(messages.get(0).equals("whoseword: " + missing + ": no such file or folder"));
    assertTrue(messages.get(1).contains("empty.txt: empty"));
    assertTrue(messages.get(2).contains("binary.bin: binary data"));
    assertTrue(messages.get(3).contains("latin.txt: not valid UTF-8"));
    assertTrue(messages.get(4).contains("r.jsonl:1 (x): a record without text"));
    assertTrue(messages.get(5).contains("r.jsonl:2: broken JSON"));
    List<String> lines = cli.out().lines().toList();
    assertEquals(8, lines.size());
    JsonNode refused = JSON.readTree(lines.get(4));
    assertEquals("x", refused.path("report").path("id").asText());
    assertEquals("record.no-text", refused.path("refused").path("code").asText());
    assertFalse(JSON.readTree(lines.get(7)).path("claims").isEmpty());
  }

  @Test
  void wrongOptionsAreUsageErrors() {
    assertEquals(2, Cli.run("read").status());
    assertEquals(2, Cli.run("read", "--format", "xml", "-").status());
    assertEquals(2, Cli.run("read", "--threads", "0", "-").status());
    Cli date = Cli.run("read", "--published", "yesterday", "-");
    assertEquals(2, date.status());
    assertTrue(date.err().contains("--published must be an ISO 8601 date"), date.err());
    assertEquals(2, Cli.run().status());
  }

  @Test
  void helpShowsExamples() {
    Cli cli = Cli.run("read", "--help");
    assertEquals(0, cli.status());
    assertTrue(cli.out().contains("whoseword read report.txt"), cli.out());
    assertTrue(Cli.run("--version").out().startsWith("whoseword "));
  }

  private JsonNode one(String text) throws IOException {
    return read(file("one.txt", text).toString());
  }

  private static JsonNode read(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("read", "--format", "jsonl"));
    all.addAll(List.of(args));
    Cli cli = Cli.run(all.toArray(new String[0]));
    assertEquals(0, cli.status(), cli.err());
    return JSON.readTree(cli.out());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
