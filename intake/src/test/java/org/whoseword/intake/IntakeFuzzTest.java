package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.Zone;

/**
 * Every parser of foreign bytes ends with reports that hold together or refusals that say why,
 * whatever the bytes. In a build the seeds below and the inputs kept in {@code
 * IntakeFuzzTestInputs} are tried; {@code bench/fuzz.sh} looks for new ones.
 */
class IntakeFuzzTest {

  /** Some of the limits are so low that a fuzzer's small inputs meet them. */
  private static final Given GIVEN =
      Given.NOTHING.withLimits(
          Limits.DEFAULT.with("depth", 30).with("tags", 500).with("unpacked", 1 << 20));

  private static final String STORY =
      "The army left the town of Sarvan on Monday, the governor told reporters in the capital.";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void read(String name, byte[] bytes) {
    Origin origin = new Origin(name, "fuzz/" + name);
    try {
      new Source(new ByteArrayInputStream(bytes), origin, GIVEN, IntakeFuzzTest::check, 0).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }

  private static void check(Arrival arrival) {
    if (arrival instanceof Refusal refusal) {
      assertTrue(refusal.code().matches("[a-z]+\\.[a-z-]+"), refusal::code);
      assertTrue(refusal.message().startsWith("fuzz/"), refusal::message);
      return;
    }
    Accepted accepted = (Accepted) arrival;
    String text = accepted.report().text();
    assertTrue(text.length() <= GIVEN.limits().text() + 2 * text.length() / 3, "length");
    assertEquals(text, new String(bytes(text), StandardCharsets.UTF_8), "what UTF-8 can carry");
    for (Zone zone : accepted.report().marked()) {
      assertTrue(zone.span().end() <= text.length(), "a zone inside the text");
    }
    int end = 0;
    for (PageMap.Piece piece : accepted.page().map(PageMap::pieces).orElse(List.of())) {
      assertTrue(piece.text() >= end && piece.length() > 0, "pieces in order");
      end = piece.text() + piece.length();
      assertTrue(end <= text.length(), "pieces inside the text");
    }
  }

  // --- pages ---

  static Stream<byte[]> pages() {
    return Stream.of(
            "<html><head><title>Troops leave</title><meta property='article:published_time'"
                + " content='2024-05-03T10:00:00Z'><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Troops &amp; town\",\"author\":"
                + "[{\"name\":\"Lena Harrow\"}],\"datePublished\":\"2024-05-03\"}</script></head>"
                + "<body><nav><a href='/'>Home</a></nav><article><h1>Troops leave</h1><p>"
                + STORY
                + "</p><figure><figcaption>A gate</figcaption></figure><div class='share'>x</div>"
                + "<p>Second &lt;&#x41;&nbsp;</p></article></body></html>",
            "<p>" + STORY + "<time datetime=2024-05-03>3 May</time><div class=date>May 3, 2024")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("pages")
  @FuzzTest(maxDuration = "1h")
  void page(byte[] bytes) {
    read("page.html", bytes);
  }

  // --- feeds ---

  static Stream<byte[]> feeds() {
    return Stream.of(
            "<?xml version='1.0' encoding='UTF-8'?><rss><channel><title>Desk</title><item><title>"
                + "Troops</title><link>http://a.example/1</link><guid>1</guid><pubDate>Fri, 03 May"
                + " 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>"
                + STORY
                + "]]></description></item></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>x</id><link rel='alternate'"
                + " href='/1'/><author><name>Lena</name></author><content type='xhtml'><p>"
                + STORY
                + "</p></content><updated>2024-05-03</updated></entry></feed>")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("feeds")
  @FuzzTest(maxDuration = "1h")
  void feed(byte[] bytes) {
    Feeds.read(bytes, new Origin("feed.xml", "fuzz/feed.xml"), GIVEN, IntakeFuzzTest::check);
  }

  // --- records and tables ---

  static Stream<byte[]> records() {
    return Stream.of(
            "[{\"id\":7,\"title\":\"Troops\",\"text\":\"" + STORY + "\",\"date\":\"2024-05-03\"}]",
            "{\"text\":\"\\ud83d\\u0000\",\"language\":\"English\"}\n{\"body\":1e9}\n{")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("records")
  @FuzzTest(maxDuration = "1h")
  void json(byte[] bytes) {
    read("records.json", bytes);
    read("records.jsonl", bytes);
  }

  static Stream<byte[]> tables() {
    return Stream.of(
            "id,text,published\n1,\"" + STORY + "\",2024-05-03\n2,\"a \"\"b\"\" c\"\n",
            "Headline;Story\n\"x\ny\";z\n",
            "text\tdate\na\tb\n")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("tables")
  @FuzzTest(maxDuration = "1h")
  void table(byte[] bytes) {
    read("table.csv", bytes);
  }

  // --- mail and texts ---

  static Stream<byte[]> mails() {
    String head =
        "From: \"Lena\" <lena@post.example>\nTo: a@b.example\nSubject: =?utf-8?Q?Caf=C3=A9?=\n"
            + "Date: Fri, 03 May 2024 10:00:00 GMT\nMessage-ID: <1@post.example>\n";
    String parts =
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html;"
            + " charset=latin1\nContent-Transfer-Encoding: quoted-printable\n\n<p>Caf=E9\n--b\n"
            + "Content-Type: text/csv; name=a.csv\nContent-Disposition: attachment\n"
            + "Content-Transfer-Encoding: base64\n\ndGV4dAphCg==\n--b--\n";
    return Stream.of(
            head + "\n" + STORY + "\n\nOn Friday Lena wrote:\n> Troops\n-- \nLena\n",
            head + parts,
            "From lena@post.example Fri May  3 10:00:00 2024\n" + head + "\n>From here.\n")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("mails")
  @FuzzTest(maxDuration = "1h")
  void mail(byte[] bytes) {
    read("message.eml", bytes);
  }

  static Stream<byte[]> texts() {
    return Stream.of(
            "Title: Troops\n"
                + " leave\n"
                + "Date: 3 May 2024\n"
                + "Text: a\n\n"
                + "Note: b\n"
                + "=====\n"
                + "Title: c\n"
                + "URL: d\n\n"
                + "e",
            "1 of 2 DOCUMENTS\n\n"
                + "Post\n\n"
                + "May 3, 2024\n\n"
                + "Troops\n\n"
                + "LENGTH: 2 words\n\n"
                + "BODY:\n"
                + "a\n"
                + "URL: b",
            "a\nPost\nMay 3, 2024\nBody\nb\nEnd of Document\n",
            "HD   Troops\nPD   3 May 2024\nLP\na\nTD\nb\nAN   Document 1\n")
        .map(IntakeFuzzTest::bytes);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "1h")
  void text(byte[] bytes) {
    read("text.txt", bytes);
  }

  // --- documents ---

  static Stream<byte[]> documents() {
    return Stream.of(SmallFiles.pdf(STORY), SmallFiles.pdf("negotia- ) Tj T* (tions went on"));
  }

  @MethodSource("documents")
  @FuzzTest(maxDuration = "1h")
  void pdf(byte[] bytes) {
    check(Pdfs.read(bytes, new Origin("document.pdf", "fuzz/document.pdf"), GIVEN));
  }

  // --- archives ---

  static Stream<byte[]> webArchives() {
    byte[] warc = SmallFiles.warc("<html><body><p>" + STORY);
    return Stream.of(warc, SmallFiles.gzip(warc));
  }

  @MethodSource("webArchives")
  @FuzzTest(maxDuration = "1h")
  void webArchive(byte[] bytes) {
    Origin origin = new Origin("crawl.warc", "fuzz/crawl.warc");
    try {
      Warcs.read(new ByteArrayInputStream(bytes), origin, GIVEN, IntakeFuzzTest::check);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }

  static Stream<byte[]> archives() {
    byte[] story = bytes(STORY);
    return Stream.of(
        SmallFiles.zip("a/b.txt", story),
        SmallFiles.gzip(story),
        SmallFiles.tar("a.html", bytes("<html><p>" + STORY)),
        SmallFiles.zip("a.zip", SmallFiles.zip("b.jsonl", bytes("{\"text\":\"x\"}\n"))));
  }

  @MethodSource("archives")
  @FuzzTest(maxDuration = "1h")
  void archive(byte[] bytes) {
    read("archive.zip", bytes);
  }

  // --- characters ---

  static Stream<byte[]> encodings() {
    return Stream.of(
        "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE),
        bytes("<meta charset=utf-16><p>Caf\u00e9"),
        bytes("<?xml version='1.0' encoding='Shift_JIS'?><html>"),
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 'a'});
  }

  @MethodSource("encodings")
  @FuzzTest(maxDuration = "1h")
  void charset(byte[] bytes) {
    PageSource page = PageSource.of(bytes, Optional.empty());
    assertEquals(64, page.sha256().length());
    Decoder.decode(bytes, StandardCharsets.UTF_8)
        .ifPresent(
            text -> {
              boolean marked = Decoder.byteOrderMark(bytes).isPresent();
              assertTrue(marked || text.equals(new String(bytes, StandardCharsets.UTF_8)), "bytes");
            });
    read("text.txt", bytes);
  }
}
