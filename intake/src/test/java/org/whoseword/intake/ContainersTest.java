package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/** Feeds, tables, PDF, archives and web archives, whole and broken. */
class ContainersTest {

  private static final String STORY =
      "Soldiers closed the bridge at Orlan on Tuesday after shells fell on the far bank.";

  private static List<Arrival> read(byte[] bytes, String name) {
    return read(bytes, name, Given.NOTHING);
  }

  private static List<Arrival> read(byte[] bytes, String name, Given given) {
    List<Arrival> all = new ArrayList<>();
    try {
      new Source(new ByteArrayInputStream(bytes), new Origin(name, name), given, all::add, 0)
          .read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all;
  }

  private static List<Arrival> read(String text, String name) {
    return read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Report report(Arrival arrival) {
    return assertInstanceOf(Accepted.class, arrival, arrival::toString).report();
  }

  private static String code(Arrival arrival) {
    return assertInstanceOf(Refusal.class, arrival).code();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  // --- feeds ---

  @Test
  void everyEntryOfAFeedIsAReportWithItsFullestText() {
    List<Arrival> all =
        read(
            "<?xml version='1.0'?><rss version='2.0'"
                + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Orlan Post</title>"
                + "<item><title>Bridge &amp;amp; road closed</title><link>https://orlan.example/1</link>"
                + "<guid>a1</guid><pubDate>Fri, 03 May 2024 08:15:00 +0200</pubDate>"
                + "<dc:creator>Ina Brodt</dc:creator><description>Short.</description>"
                + "<content:encoded><![CDATA[<p>"
                + STORY
                + "</p><p>Nobody was hurt.</p>]]></content:encoded></item>"
                + "<item><title>Empty</title></item></channel></rss>",
            "feed.xml");
    assertEquals(2, all.size());
    Report first = report(all.get(0));
    assertEquals("Bridge & road closed\n\n" + STORY + "\n\nNobody was hurt.", first.text());
    assertEquals(Optional.of("a1"), first.ownId());
    assertEquals(Optional.of("Orlan Post"), first.header().outlet());
    assertEquals(Optional.of("Ina Brodt"), first.header().byline());
    assertEquals(
        Optional.of("2024-05-03"),
        first.header().published().map(PublicationDate::day).map(Object::toString));
    assertEquals("record.no-text", code(all.get(1)));
  }

  @Test
  void atomEntriesHaveTheirAlternateLinkAndTheirAuthor() {
    List<Arrival> all =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Orlan Wire</title><entry>"
                + "<title>Bridge closed</title><link rel='self' href='https://x.example/self'/>"
                + "<link rel='alternate' href='https://x.example/1'/><id>tag:x,1</id>"
                + "<updated>2024-05-04T10:00:00Z</updated><published>2024-05-03T10:00:00Z</published>"
                + "<author><name>Ina Brodt</name></author><content type='html'>&lt;p&gt;"
                + STORY
                + "&lt;/p&gt;</content></entry></feed>",
            "feed.atom");
    Report only = report(all.get(0));
    assertEquals(Optional.of("https://x.example/1"), only.header().url());
    assertEquals(Optional.of("Ina Brodt"), only.header().byline());
    assertEquals(
        Optional.of("2024-05-03T10:00:00Z"), only.header().published().map(PublicationDate::text));
  }

  @Test
  void aFeedThatBreaksOffLosesOnlyItsRest() {
    List<Arrival> all =
        read(
            "<rss><channel><item><description>" + STORY + "</description></item><item><desc",
            "feed.xml");
    assertEquals(STORY, report(all.get(0)).text());
    assertEquals("feed.syntax", code(all.get(1)));
  }

  @Test
  void entitiesOfAFeedAreNeitherFetchedNorBlownUp() {
    StringBuilder laughs =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>");
    for (char c = 'b'; c < 'p'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      laughs.append("<!ENTITY ").append(c).append(" '").append(before.repeat(10)).append("'>");
    }
    String body = "]><rss><channel><item><description>&o;</description></item></channel></rss>";
    List<Arrival> bomb = read(laughs + body, "feed.xml");
    assertTrue(bomb.stream().allMatch(Refusal.class::isInstance), bomb::toString);
    List<Arrival> file =
        read(
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><rss>"
                + "<channel><item><description>&f;</description></item></channel></rss>",
            "feed.xml");
    assertTrue(file.stream().allMatch(Refusal.class::isInstance), file::toString);
  }

  // --- tables ---

  @Test
  void rowsOfATableAreReportsWhateverTheArchiveCallsItsColumns() {
    List<Arrival> all =
        read(
            "stories_id;Headline;Publish Date;media_name;story_text\n"
                + "17;\"Bridge \"\"closed\"\"\";2024-05-03;Orlan Post;\""
                + STORY
                + "\n\nNobody was hurt.\"\n18;x;;;\n",
            "export.csv");
    Report first = report(all.get(0));
    assertEquals("Bridge \"closed\"\n\n" + STORY + "\n\nNobody was hurt.", first.text());
    assertEquals(Optional.of("17"), first.ownId());
    assertEquals(Optional.of("Orlan Post"), first.header().outlet());
    assertEquals("record.no-text", code(all.get(1)));
  }

  @Test
  void theCallerNamesAColumn() {
    Given given =
        new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Map.of("text", "Wortlaut"));
    assertEquals(
        STORY,
        report(read(utf8("n,Wortlaut\n1,\"" + STORY + "\"\n"), "t.csv", given).get(0)).text());
    assertEquals(
        STORY,
        report(read(utf8("{\"Wortlaut\":\"" + STORY + "\"}"), "t.jsonl", given).get(0)).text());
  }

  @Test
  void aTableWithoutTextsSaysWhichColumnsItHas() {
    List<Arrival> all = read("a,b\n1,2\n", "t.csv");
    assertEquals("table.no-text", code(all.get(0)));
    assertTrue(((Refusal) all.get(0)).message().contains("--columns text=NAME"));
  }

  @Test
  void anOpenQuotationMarkCostsOnlyTheRowsBehindIt() {
    List<Arrival> all = read("id,text\n1,\"" + STORY + "\"\n2,\"open\n3,x\n", "t.csv");
    assertEquals(STORY, report(all.get(0)).text());
    assertEquals("table.syntax", code(all.get(1)));
  }

  // --- PDF ---

  @Test
  void linesOfAPdfAreJoinedToParagraphs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (String line :
            List.of("Soldiers closed the bridge after nego-", "tiations failed on Tuesday.")) {
          content.showText(line);
          content.newLine();
        }
        content.newLineAtOffset(0, -40);
        content.showText("Nobody was hurt.");
        content.endText();
      }
      document.save(out);
    }
    assertEquals(
        "Soldiers closed the bridge after negotiations failed on Tuesday.\n\nNobody was hurt.",
        report(read(out.toByteArray(), "r.pdf").get(0)).text());
    byte[] half = Arrays.copyOf(out.toByteArray(), out.size() / 2);
    assertEquals(1, read(half, "half.pdf").size());
  }

  // --- archives ---

  @Test
  void membersOfArchivesAreReadInTheirOrderAndArchivesInArchivesToo() throws IOException {
    byte[] inner = zip(Map.of("deep.txt", utf8(STORY)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file :
          List.of(
              Map.entry("b/one.txt", utf8(STORY)),
              Map.entry("a/inner.zip", inner),
              Map.entry("._junk", utf8("x")))) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    List<Arrival> all = read(gzip(out.toByteArray()), "news.tgz");
    assertEquals(
        List.of("news.tar!b/one.txt", "news.tar!a/inner.zip!deep.txt"),
        all.stream().map(each -> report(each).source()).toList());
  }

  @Test
  void ofAWaczOnlyTheArchivesAreRead() throws IOException {
    Map<String, byte[]> files = new java.util.LinkedHashMap<>();
    files.put("datapackage.json", utf8("{\"profile\": \"data-package\"}"));
    files.put("pages/pages.jsonl", utf8("{\"format\": \"json-pages-1.0\"}\n"));
    files.put("archive/data.warc.gz", gzip(page(1)));
    files.put("indexes/index.cdx.gz", gzip(utf8("example,orlan)/ 2024 {}")));
    List<Arrival> all = read(zip(files), "crawl.wacz");
    assertEquals(1, all.size(), all::toString);
    assertEquals(Optional.of("https://orlan.example/1"), report(all.get(0)).header().url());
  }

  @Test
  void aMemberNamedOutOfTheArchiveIsOnlyAName() throws IOException {
    List<Arrival> all = read(zip(Map.of("../../../tmp/evil\u001b[31m.txt", utf8(STORY))), "z.zip");
    assertEquals("z.zip!../../../tmp/evil[31m.txt", report(all.get(0)).source());
  }

  @Test
  void bombsAreGivenUp() throws IOException {
    byte[] zeros = utf8("a".repeat(1 << 20));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    List<Arrival> plain = read(out.toByteArray(), "zeros.jsonl.gz");
    assertEquals("archive.bomb", code(plain.get(plain.size() - 1)));
    byte[] nested = utf8(STORY);
    for (int i = 0; i < 8; i++) {
      nested = gzip(nested);
    }
    assertEquals("archive.too-deep", code(read(nested, "x.gz").get(0)));
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHas() throws IOException {
    Map<String, byte[]> files = new java.util.LinkedHashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 4; i++) {
      StringBuilder noise = new StringBuilder(STORY);
      for (int k = 0; k < 400; k++) {
        noise.append(' ').append(random.nextInt(1_000_000));
      }
      files.put(i + ".txt", utf8(noise.toString()));
    }
    byte[] whole = zip(files);
    List<Arrival> all = read(Arrays.copyOf(whole, whole.length * 5 / 8), "z.zip");
    assertInstanceOf(Accepted.class, all.get(0));
    assertEquals("archive.broken", code(all.get(all.size() - 1)));
  }

  // --- web archives ---

  private static byte[] response(String url, String type, String body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    byte[] block = utf8(http);
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-05-03T08:15:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(header));
    out.writeBytes(block);
    out.writeBytes(utf8("\r\n\r\n"));
    return out.toByteArray();
  }

  private static byte[] page(int number) {
    return response(
        "https://orlan.example/" + number,
        "text/html; charset=utf-8",
        "<html><body><div><p>Report " + number + ". " + STORY + "</p></div></body></html>");
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void pagesOfAWebArchiveAreReportsAndPicturesAreNot() throws IOException {
    byte[] picture = response("https://orlan.example/p.png", "image/png", "\u0001\u0002");
    for (boolean packed : List.of(true, false)) {
      byte[] archive =
          packed
              ? join(gzip(page(1)), gzip(picture), gzip(page(2)))
              : join(page(1), picture, page(2));
      List<Arrival> all = read(archive, packed ? "crawl.warc.gz" : "crawl.warc");
      assertEquals(2, all.size(), all::toString);
      assertEquals(Optional.of("https://orlan.example/2"), report(all.get(1)).header().url());
      assertTrue(report(all.get(1)).source().startsWith("crawl.warc"));
    }
  }

  @Test
  void aBrokenRecordCostsItselfAndNoOther() throws IOException {
    byte[] second = gzip(page(2));
    for (int i = second.length / 2; i < second.length / 2 + 20; i++) {
      second[i] ^= 0x5A;
    }
    byte[] cut = Arrays.copyOf(gzip(page(4)), 60);
    List<Arrival> all =
        read(join(gzip(page(1)), second, gzip(page(3)), cut, gzip(page(5))), "crawl.warc.gz");
    List<String> read =
        all.stream()
            .filter(Accepted.class::isInstance)
            .map(each -> report(each).header().url().orElseThrow())
            .toList();
    assertEquals(
        List.of("https://orlan.example/1", "https://orlan.example/3", "https://orlan.example/5"),
        read);
    assertTrue(all.stream().anyMatch(Refusal.class::isInstance));
  }

  @Test
  void aWrongLengthCostsOnlyItsRecord() {
    byte[] wrong =
        new String(page(2), StandardCharsets.UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: 40")
            .getBytes(StandardCharsets.UTF_8);
    List<Arrival> all = read(join(page(1), wrong, page(3)), "crawl.warc");
    assertEquals(2, all.stream().filter(Accepted.class::isInstance).count(), all::toString);
  }

  @Test
  void whateverIsBrokenEndsAndRefuses() throws IOException {
    List<byte[]> seeds =
        List.of(
            join(gzip(page(1)), gzip(page(2))),
            join(page(1), page(2)),
            zip(Map.of("a.txt", utf8(STORY))),
            utf8(
                "<rss><channel><item><description>"
                    + STORY
                    + "</description></item></channel></rss>"),
            utf8("id,text\n1,\"" + STORY + "\"\n"),
            utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>"));
    List<String> names = List.of("a.warc.gz", "a.warc", "a.zip", "a.xml", "a.csv", "a.pdf");
    Random random = new Random(7);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 600; i++) {
            byte[] bytes = seeds.get(i % seeds.size()).clone();
            for (int k = random.nextInt(12); k >= 0; k--) {
              bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] hostile = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            read(i % 2 == 0 ? hostile : bytes, names.get(i % seeds.size()));
          }
        });
  }
}
