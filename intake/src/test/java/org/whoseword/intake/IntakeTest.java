package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;

class IntakeTest {

  private final Path folder;

  IntakeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void plainTextStaysAsItIs() throws IOException {
    String text = "Troops leave\r\n\r\n“Nobody” stayed.\u00a0\n";
    Report report = accepted(file("a.txt", text));
    assertEquals(text, report.text());
    assertEquals("a.txt", report.source());
    assertEquals(Header.EMPTY, report.header());
  }

  @Test
  void byteOrderMarksAreNoText() throws IOException {
    assertEquals("Héros left.", accepted(file("a.txt", "\uFEFFHéros left.")).text());
    Path wide = folder.resolve("b.txt");
    Files.write(wide, "\uFEFFHéros left.".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("Héros left.", accepted(wide).text());
    Path lines = folder.resolve("c.jsonl");
    Files.write(lines, "\uFEFF{\"text\":\"Héros left.\"}\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("Héros left.", accepted(lines).text());
  }

  @Test
  void recordGivesHeaderAndItsTitleComesFirst() throws IOException {
    Path lines =
        file(
            "r.jsonl",
            "{\"id\":7,\"title\":\"Troops leave\",\"text\":\"They left.\",\"published\":\"2026-02-11\","
                + "\"outlet\":\"Post\",\"url\":\"https://x.example\",\"language\":\"en\"}\n\n"
                + "{\"text\":\"Troops leave. They left.\",\"title\":\"Troops leave\"}\n");
    List<Arrival> both = read(Given.NOTHING, lines.toString());
    Report first = ((Accepted) both.get(0)).report();
    assertEquals("Troops leave\n\nThey left.", first.text());
    assertEquals(Optional.of("7"), first.ownId());
    assertEquals("r.jsonl:1", first.source());
    assertEquals(Optional.of("2026-02-11"), first.header().published().map(PublicationDate::text));
    assertEquals(Optional.of("Post"), first.header().outlet());
    Report second = ((Accepted) both.get(1)).report();
    assertEquals("Troops leave. They left.", second.text());
    assertEquals("r.jsonl:3", second.source());
  }

  @Test
  void arraysAndPrettyRecordsAreRead() throws IOException {
    assertEquals(
        "They left.", accepted(file("p.json", "{\n  \"text\": \"They left.\"\n}\n")).text());
    Path array = file("a.json", "[{\"text\":\"One left.\"},\n {\"text\":\"Two left.\"}]");
    assertEquals(2, read(Given.NOTHING, array.toString()).size());
  }

  @Test
  void whatTheInputSaysWinsUnlessOverridden() throws IOException {
    Path lines = file("r.jsonl", "{\"text\":\"They left.\",\"outlet\":\"Post\"}");
    Given given =
        new Given(
            PublicationDate.parse("2026-05-01"),
            Optional.of("Gazette"),
            Optional.empty(),
            Optional.of("en"),
            false,
            Optional.empty(),
            Map.of());
    Header filled = ((Accepted) read(given, lines.toString()).get(0)).report().header();
    assertEquals(Optional.of("Post"), filled.outlet());
    assertEquals(Optional.of("en"), filled.language());
    assertEquals(Optional.of("2026-05-01"), filled.published().map(PublicationDate::text));
    Given override =
        new Given(
            given.published(),
            given.outlet(),
            given.title(),
            given.language(),
            true,
            given.encoding(),
            given.columns());
    Header changed = ((Accepted) read(override, lines.toString()).get(0)).report().header();
    assertEquals(Optional.of("Gazette"), changed.outlet());
  }

  @Test
  void foldersAreReadInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("in/b"));
    Files.writeString(folder.resolve("in/z.txt"), "Last.");
    Files.writeString(folder.resolve("in/b/m.txt"), "Middle.");
    Files.writeString(folder.resolve("in/a.txt"), "First.");
    Files.writeString(folder.resolve("in/.hidden"), "Never.");
    List<String> sources =
        read(Given.NOTHING, folder.resolve("in").toString()).stream()
            .map(arrival -> ((Accepted) arrival).report().source())
            .toList();
    assertEquals(List.of("a.txt", "b/m.txt", "z.txt"), sources);
  }

  @Test
  void standardInputIsADash() {
    InputStream in = new ByteArrayInputStream("Troops left.".getBytes(StandardCharsets.UTF_8));
    List<Arrival> arrivals = new ArrayList<>();
    new Intake(Given.NOTHING, in).read("-", arrivals::add);
    assertEquals("Troops left.", ((Accepted) arrivals.get(0)).report().text());
  }

  @Test
  void pageGivesHeaderParagraphsAndMarkedCaptions() throws IOException {
    Report report =
        accepted(
            file(
                "p.html",
                """
                <!DOCTYPE html><html lang="en-GB"><head><title>Troops leave | Post</title>
                <meta property="og:title" content="Troops leave">
                <meta property="og:site_name" content="Post">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-02-11",
                "author":[{"name":"Jane Roe"}]}</script></head><body><nav>Home</nav>
                <article><h1>Troops leave</h1><figure><figcaption>A lorry.</figcaption></figure>
                <p>The last troops left
                   the town of Orlo on Monday, the governor said.</p>
                <p>Nobody&nbsp;stayed behind in the barracks above the river.</p></article>
                <footer>© Post</footer></body></html>
                """));
    assertEquals(
        "Troops leave\n\nA lorry.\n\nThe last troops left the town of Orlo on Monday, the governor"
            + " said.\n\nNobody\u00a0stayed behind in the barracks above the river.",
        report.text());
    assertEquals(Optional.of("Post"), report.header().outlet());
    assertEquals(Optional.of("en"), report.header().language());
    assertEquals(Optional.of("Jane Roe"), report.header().byline());
    assertEquals(Optional.of("2026-02-11"), report.header().published().map(PublicationDate::text));
    Zone caption = report.marked().get(0);
    assertEquals("A lorry.", caption.span().of(report.text()));
  }

  @Test
  void badInputIsRefusedByNameAndTheOthersAreRead() throws IOException {
    Path good = file("good.txt", "Troops left.");
    Path empty = file("empty.txt", " \n");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3});
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Le président est parti.".getBytes(StandardCharsets.ISO_8859_1));
    Path records =
        file("r.jsonl", "{\"id\":\"x\",\"title\":\"No text\"}\n{broken\n[1]\n{\"text\":\"Ok.\"}\n");
    String missing = folder.resolve("missing.txt").toString();
    List<Arrival> all =
        read(
            Given.NOTHING,
            missing,
            empty.toString(),
            binary.toString(),
            latin.toString(),
            records.toString(),
            good.toString());
    assertRefused(all.get(0), "input.missing", missing);
    assertRefused(all.get(1), "input.empty", "empty.txt");
    assertRefused(all.get(2), "input.binary", "binary.txt");
    assertRefused(all.get(3), "input.encoding", "latin.txt");
    assertRefused(all.get(4), "record.no-text", "r.jsonl:1 (x)");
    assertRefused(all.get(5), "json.syntax", "r.jsonl:2");
    assertRefused(all.get(6), "json.no-record", "r.jsonl:3");
    assertEquals("Ok.", ((Accepted) all.get(7)).report().text());
    assertEquals("Troops left.", ((Accepted) all.get(8)).report().text());
  }

  @Test
  void namedEncodingIsObeyed() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Le président est parti.".getBytes(StandardCharsets.ISO_8859_1));
    Given given =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(Charset.forName("windows-1252")),
            Map.of());
    Accepted read = (Accepted) read(given, latin.toString()).get(0);
    assertEquals("Le président est parti.", read.report().text());
  }

  @Test
  void lineOfFiftyMegabytesIsRefusedAndTheNextIsRead() throws IOException {
    byte[] huge = new byte[50_000_000];
    Arrays.fill(huge, (byte) 'x');
    Path lines = folder.resolve("huge.jsonl");
    try (var out = Files.newOutputStream(lines)) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      out.write(huge);
      out.write("\"}\n{\"text\":\"Ok.\"}".getBytes(StandardCharsets.UTF_8));
    }
    Path plain = folder.resolve("huge.txt");
    Files.write(plain, huge);
    List<Arrival> all = read(Given.NOTHING, lines.toString(), plain.toString());
    assertRefused(all.get(0), "line.too-long", "huge.jsonl:1");
    assertEquals("Ok.", ((Accepted) all.get(1)).report().text());
    assertRefused(all.get(2), "input.too-long", "huge.txt");
  }

  @Test
  void unreadableDateBecomesANote() throws IOException {
    Path lines = file("r.jsonl", "{\"text\":\"They left.\",\"published\":\"last week\"}");
    Accepted read = (Accepted) read(Given.NOTHING, lines.toString()).get(0);
    assertEquals(Optional.empty(), read.report().header().published());
    assertEquals("published.unreadable", read.notes().get(0).code());
  }

  @Test
  void halfACharacterIsReplacedUnitForUnit() throws IOException {
    Path lines = file("r.jsonl", "{\"text\":\"A \\ud800 left. \\ud83d\\ude00\"}");
    assertEquals("A \uFFFD left. 😀", accepted(lines).text());
  }

  private static void assertRefused(Arrival arrival, String code, String named) {
    Refusal refusal = assertInstanceOf(Refusal.class, arrival);
    assertEquals(code, refusal.code());
    assertTrue(refusal.message().contains(named), refusal.message());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Report accepted(Path file) {
    List<Arrival> all = read(Given.NOTHING, file.toString());
    assertEquals(1, all.size(), all.toString());
    return assertInstanceOf(Accepted.class, all.get(0)).report();
  }

  private static List<Arrival> read(Given given, String... inputs) {
    List<Arrival> arrivals = new ArrayList<>();
    new Intake(given, InputStream.nullInputStream()).reports(List.of(inputs)).read(arrivals::add);
    return arrivals;
  }
}
