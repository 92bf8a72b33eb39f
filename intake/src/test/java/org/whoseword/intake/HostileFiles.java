package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm, each by its name; made when they are asked for, since some are large. */
final class HostileFiles {

  private static final String STORY =
      "The army left the town of Sarvan on Monday, the governor told reporters in the capital.";

  private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

  static Map<String, Supplier<byte[]>> all() {
    HostileFiles hostile = new HostileFiles();
    hostile.deepPages();
    hostile.longPages();
    hostile.manyPages();
    hostile.feeds();
    hostile.records();
    hostile.tables();
    hostile.characters();
    hostile.archives();
    hostile.documents();
    hostile.mutations();
    return hostile.files;
  }

  private void add(String name, Supplier<byte[]> bytes) {
    if (files.put(name, bytes) != null) {
      throw new IllegalArgumentException("two files are called " + name);
    }
  }

  private void text(String name, Supplier<String> text) {
    add(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private void deepPages() {
    for (String tag :
        List.of(
            "b",
            "div",
            "p",
            "table",
            "ul",
            "a",
            "font",
            "span",
            "blockquote",
            "form",
            "select",
            "svg",
            "math",
            "template",
            "article",
            "h1",
            "button",
            "noscript",
            "x-y",
            "li",
            "dl",
            "frameset",
            "iframe",
            "object",
            "ruby")) {
      String open = tag.equals("table") ? "<table><tr><td>" : "<" + tag + ">";
      boolean slow = List.of("b", "div", "table", "a", "button", "form").contains(tag);
      for (int depth : List.of(500, slow ? 60_000 : 5_000, 2_000, 10_000_000)) {
        text(
            "deep-" + tag + "-" + depth + ".html",
            () -> "<html><body>" + open.repeat(depth) + STORY);
      }
    }
  }

  private void longPages() {
    String big = "x".repeat(1 << 20);
    for (int mega : List.of(1, 15, 100)) {
      for (String attribute : List.of("class", "id", "href", "content", "datetime", "role")) {
        text(
            "attribute-" + attribute + "-" + mega + ".html",
            () ->
                "<html><body><p " + attribute + "=\"" + big.repeat(mega) + "\">" + STORY + "</p>");
      }
    }
    for (Map.Entry<String, String> opened :
        Map.of(
                "comment",
                "<!--",
                "script",
                "<script>",
                "style",
                "<style>",
                "cdata",
                "<![CDATA[",
                "tag",
                "<p ",
                "title",
                "<title>",
                "textarea",
                "<textarea>",
                "doctype",
                "<!doctype ",
                "entity",
                "&#x",
                "ld",
                "<script type='application/ld+json'>")
            .entrySet()) {
      text("open-" + opened.getKey() + ".html", () -> "<html>" + opened.getValue() + big.repeat(8));
    }
  }

  private void manyPages() {
    Map<String, String> repeated = new LinkedHashMap<>();
    repeated.put("entities", "&amp;&lt;&bogus;&#0;&#xFFFFFFFF;");
    repeated.put("meta", "<meta name='date' content='2024-13-45'>");
    repeated.put("h1", "<h1>Troops</h1>");
    repeated.put("times", "<h1>T</h1><time datetime='never'>x</time>");
    repeated.put("dates", "<p class='date published'>never</p>");
    repeated.put("comments", "<div class='comments comment-list'>" + STORY + "</div>");
    repeated.put("links", "<a href='/'>" + STORY + "</a>");
    repeated.put("ld", "<script type='application/ld+json'>{\"@type\":[</script>");
    repeated.put("attributes", "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7>");
    repeated.put("misnested", "<b><p><i></b></p></i>");
    repeated.put("tables", "<table><b>x</table>");
    repeated.put("quotes", "<div class='share'><blockquote>x</blockquote></div>");
    repeated.put("captions", "<figcaption class='caption'>x");
    repeated.put("classes", "<p class='a-b-c-d-e-f-g'>x</p>");
    repeated.put("brs", "<br>");
    repeated.put("closing", "</p></b></div>");
    repeated.put("forms", "<form><input>");
    repeated.put("nulls", "<\u0000p\u0000>");
    repeated.put("spaces", "<p> \u00a0 \u200b \t </p>");
    for (Map.Entry<String, String> each : repeated.entrySet()) {
      for (int times : List.of(1_000, 20_000, 150_000)) {
        text(
            "many-" + each.getKey() + "-" + times + ".html",
            () -> "<html><body><article>" + each.getValue().repeat(times) + "<p>" + STORY);
      }
    }
    for (String json : List.of("[", "{\"@graph\":", "{\"@graph\":[", "{\"a\":[{\"b\":")) {
      text(
          "ld-deep-" + json.replaceAll("[^a-z\\[{]", "") + ".html",
          () ->
              "<script type='application/ld+json'>"
                  + json.repeat(200_000)
                  + "</script><p>"
                  + STORY);
    }
  }

  private void feeds() {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    laughs.append("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    String item = "<item><title>&l19;</title><description>&l19;</description></item>";
    text("laughs.xml", () -> laughs + "]><rss><channel>" + item + "</channel></rss>");
    int n = 0;
    for (String system :
        List.of("file:///etc/passwd", "http://127.0.0.1:9/x", "jar:file:///a!/b", "ftp://x/y")) {
      for (String doctype :
          List.of(
              "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + system + "\">]>",
              "<!DOCTYPE rss SYSTEM \"" + system + "\">",
              "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + system + "\"> %p;]>")) {
        text(
            "xxe-" + n++ + ".xml",
            () ->
                "<?xml version=\"1.0\"?>"
                    + doctype
                    + "<rss><channel><item><description>&x;</description></item></channel></rss>");
      }
    }
    for (int depth : List.of(1_000, 100_000, 2_000_000)) {
      text("feed-deep-" + depth + ".xml", () -> "<rss><channel><item>" + "<a>".repeat(depth));
      text("feed-items-" + depth + ".xml", () -> "<rss>" + "<item>".repeat(depth));
      text(
          "feed-attributes-" + depth + ".xml",
          () -> "<rss " + "a".repeat(depth) + "='" + "b".repeat(depth) + "'>");
      text("feed-cdata-" + depth + ".xml", () -> "<rss><item><![CDATA[" + "]]".repeat(depth));
      text("feed-pi-" + depth + ".xml", () -> "<rss><?x " + "y".repeat(depth));
    }
    for (String encoding : List.of("UTF-7", "UTF-16", "EBCDIC", "x", "UTF-32", "ISO-2022-JP")) {
      text(
          "feed-" + encoding + ".xml",
          () ->
              "<?xml version=\"1.0\" encoding=\""
                  + encoding
                  + "\"?><rss><item><description>"
                  + STORY
                  + "</description></item></rss>");
    }
  }

  private void records() {
    for (String open : List.of("[", "{\"a\":", "[{\"text\":[", "{\"text\":{\"x\":")) {
      for (int depth : List.of(900, 100_000, 1_500_000)) {
        text("json-" + open.length() + "-" + depth + ".json", () -> open.repeat(depth));
        text("lines-" + open.length() + "-" + depth + ".jsonl", () -> open.repeat(depth) + "\n{}");
      }
    }
    text("number.json", () -> "{\"text\": " + "9".repeat(5_000_000) + "}");
    text("exponent.json", () -> "{\"text\": 1e999999999}");
    text("string.json", () -> "{\"text\": \"" + "x".repeat(15 << 20) + "\"}");
    text("long-line.jsonl", () -> "{\"text\": \"" + "x".repeat(17 << 20) + "\"}\n{}");
    text("keys.json", () -> "{" + "\"text\": \"a\",".repeat(500_000) + "\"x\":1}");
    text("surrogates.json", () -> "{\"text\": \"" + "\\ud800".repeat(100_000) + " left\"}");
    text("empty-lines.jsonl", () -> "\n".repeat(5_000_000));
    text("faults.jsonl", () -> "{\n".repeat(20_000));
    text("array.json", () -> "[" + "{},".repeat(50_000) + "{}]");
    text("date.json", () -> "{\"text\":\"a\",\"published\":\"" + "1".repeat(1_000_000) + "\"}");
    text("title.json", () -> "{\"text\":\"a\",\"title\":\"" + "a b ".repeat(1_000_000) + "\"}");
  }

  private void tables() {
    text("quote.csv", () -> "id,text\n1,\"" + "x".repeat(15 << 20));
    text("quotes.csv", () -> "id,text\n" + "\"".repeat(1_000_001));
    text("columns.csv", () -> "text" + ",".repeat(1_000_000) + "\na");
    text("rows.csv", () -> "text\n" + ",\n".repeat(500_000));
    text("wide.csv", () -> "text\n" + ",".repeat(5_000_000));
    text("head.csv", () -> "\"" + "text,".repeat(1_000_000));
    text("same.csv", () -> "text,".repeat(100_000) + "\n" + STORY);
    text("cr.csv", () -> "text\r" + "a\r".repeat(500_000));
    for (int nulls : List.of(1, 1000, 1_000_000)) {
      text("nulls-" + nulls + ".csv", () -> "text\n" + "\u0000".repeat(nulls));
    }
  }

  private void characters() {
    int n = 0;
    for (String odd :
        List.of(
            "\u202e\u202d\u2066\u2069",
            "\u0000",
            "\u200b\u200c\u200d\u2060",
            "\ufeff",
            "\uffff",
            "\u0001\u0002\u001b[2J",
            "\u0301",
            "\ud83d\ude00",
            "\u2028\u2029",
            "\u00ad",
            "\ud800",
            "\udc00",
            "\u0085",
            "\ufffd",
            "\ue000")) {
      String words = odd.repeat(2_000) + STORY + odd.repeat(50_000);
      for (String name : List.of("txt", "html", "jsonl", "csv", "xml")) {
        text("odd-" + n + "." + name, () -> frame(name, words));
      }
      n++;
    }
    for (String name : List.of("txt", "html", "jsonl", "csv", "xml")) {
      byte[] whole = frame(name, STORY).getBytes(StandardCharsets.UTF_8);
      for (int bad : List.of(0x80, 0xC0, 0xF8, 0xFF, 0xED, 0xE2)) {
        add(
            "invalid-" + bad + "." + name,
            () -> {
              byte[] bytes = Arrays.copyOf(whole, whole.length + 3);
              Arrays.fill(bytes, whole.length / 2, whole.length / 2 + 3, (byte) bad);
              return bytes;
            });
      }
    }
    add("wide-odd.txt", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 65});
    add("zeros.txt", () -> new byte[16 << 20]);
    text("one-word.txt", () -> "x".repeat(999_999));
    text("one-line.txt", () -> STORY.repeat(11_000));
  }

  private static String frame(String name, String words) {
    return switch (name) {
      case "html" -> "<html><body><p>" + words;
      case "jsonl" -> "{\"text\":\"" + words.replace("\u0000", "\\u0000") + "\"}";
      case "csv" -> "text\n\"" + words + "\"\n";
      case "xml" -> "<rss><item><description>" + words + "</description></item></rss>";
      default -> words;
    };
  }

  // --- packed ---

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] block, int times) {
    return bytes(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
              gzip.write(block);
            }
          }
        });
  }

  private static byte[] zip(String name, byte[] block, int times) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
              zip.write(block);
            }
          }
        });
  }

  private void archives() {
    byte[] mega = "{\"text\":\"\"}\n".repeat(90_000).getBytes(StandardCharsets.UTF_8);
    for (int times : List.of(10, 300)) {
      for (String inner : List.of("x.jsonl", "x.txt", "x.csv", "x.warc")) {
        add("bomb-" + times + "-" + inner + ".zip", () -> zip(inner, mega, times));
        add("bomb-" + times + "-" + inner + ".gz", () -> gzip(mega, times));
      }
      add("bomb-" + times + ".warc.gz", () -> gzip(mega, times));
      add("bomb-" + times + ".tgz", () -> gzip(mega, times));
    }
    for (int depth = 1; depth < 12; depth++) {
      int levels = depth;
      add(
          "nested-" + depth + ".zip",
          () -> {
            byte[] all = STORY.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < levels; i++) {
              all = zip(i == 0 ? "a.txt" : "a.zip", all, 1);
            }
            return all;
          });
    }
    int n = 0;
    byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
    for (String name :
        List.of(
            "../../../../etc/cron.d/x",
            "/etc/passwd",
            "C:\\windows\\x.txt",
            "..\\..\\x.txt",
            "~/x",
            "a/../../b.txt",
            "\u202Etxt.exe",
            "con.txt",
            "x\u0000.txt",
            "./././x.txt")) {
      add("slip-" + n + ".zip", () -> zip(name, story, 1));
      add("slip-" + n++ + ".wacz", () -> zip("archive/" + name, story, 1));
    }
    byte[] warc =
        ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "WARC-Date: 2024-05-03T08:15:00Z\r\nContent-Type: text/plain\r\n"
                + "Content-Length: "
                + story.length
                + "\r\n\r\n"
                + STORY
                + "\r\n\r\n")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < 20; cut++) {
      int end = warc.length * cut / 20;
      add("cut-" + cut + ".warc", () -> Arrays.copyOf(warc, end));
      add("cut-" + cut + ".warc.gz", () -> Arrays.copyOf(gzip(warc, 1), 10 + 10 * end / 100));
    }
    for (String length : List.of("-1", "99999999999", "9223372036854775807", "x", "1e9", "")) {
      text(
          "length-" + n++ + ".warc",
          () -> "WARC/1.0\r\nContent-Length: " + length + "\r\n\r\n" + STORY);
    }
    text("headers.warc", () -> "WARC/1.0\r\n" + "a: b\r\n".repeat(1_000_000));
    text("magics.warc", () -> "WARC/1.".repeat(500_000));
    add("members.warc.gz", () -> bytes(o -> o.write(new byte[] {0x1F, (byte) 0x8B, 8, 0})));
  }

  // --- PDF ---

  private static byte[] pdf(String... objects) {
    StringBuilder all = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      all.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    all.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return all.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String entries, byte[] bytes) {
    return "<<"
        + entries
        + "/Length "
        + bytes.length
        + ">>stream\n"
        + new String(bytes, StandardCharsets.ISO_8859_1)
        + "\nendstream";
  }

  private static byte[] deflate(byte[] block, int times) {
    return bytes(
        out -> {
          try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
              packed.write(block);
            }
          }
        });
  }

  private void documents() {
    String catalog = "<</Type/Catalog/Pages 2 0 R>>";
    String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources 5 0 R>>";
    byte[] zeros = new byte[1 << 20];
    for (int mega : List.of(50, 400)) {
      add(
          "flate-" + mega + ".pdf",
          () -> pdf(catalog, pages, page, stream("/Filter/FlateDecode", deflate(zeros, mega))));
      add(
          "flate-twice-" + mega + ".pdf",
          () ->
              pdf(
                  catalog,
                  pages,
                  page,
                  stream("/Filter[/FlateDecode/FlateDecode]", deflate(deflate(zeros, mega), 1))));
    }
    // Each form draws the next one twice: 2^40 drawings.
    for (int forms : List.of(5, 20, 40)) {
      add(
          "forms-" + forms + ".pdf",
          () -> {
            String[] objects = new String[6 + forms];
            objects[0] = catalog;
            objects[1] = pages;
            objects[2] = page;
            objects[3] = stream("", "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            objects[4] = "<</XObject<</X 6 0 R>>>>";
            for (int i = 5; i < objects.length; i++) {
              int next = Math.min(i + 2, objects.length);
              objects[i] =
                  stream(
                      "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
                          + next
                          + " 0 R>>>>",
                      "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            return pdf(objects);
          });
    }
    add("pages-loop.pdf", () -> pdf(catalog, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
    add("pages-many.pdf", () -> pdf(catalog, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", page));
    for (String open : List.of("[", "<<", "<</A ", "(", "[(", "<</A[")) {
      for (int depth : List.of(400, 100_000)) {
        add(
            "nested-" + Math.abs(open.hashCode()) + "-" + depth + ".pdf",
            () -> pdf(catalog, pages, open.repeat(depth)));
      }
    }
    for (int depth : List.of(100, 3_000)) {
      add(
          "tree-" + depth + ".pdf",
          () -> {
            String[] objects = new String[depth + 1];
            objects[0] = catalog;
            for (int i = 1; i <= depth; i++) {
              objects[i] = "<</Type/Pages/Kids[" + (i + 2) + " 0 R]/Count 1>>";
            }
            return pdf(objects);
          });
    }
    text("endless.pdf", () -> "%PDF-1.4\n" + "1 0 obj<</A 1 0 R>>\n".repeat(200_000));
    text("xref.pdf", () -> "%PDF-1.4\nxref\n0 999999999\ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF");
    add(
        "operators.pdf",
        () ->
            pdf(
                catalog,
                pages,
                page,
                stream(
                    "/Filter/FlateDecode",
                    deflate("q Q ".repeat(200_000).getBytes(StandardCharsets.US_ASCII), 20))));
  }

  /** Small files of each kind with bytes changed, lost and doubled. */
  private void mutations() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("html", frame("html", STORY + "<time datetime='2024-05-03'>").getBytes(UTF));
    seeds.put("xml", frame("xml", STORY).getBytes(UTF));
    seeds.put("jsonl", frame("jsonl", STORY).getBytes(UTF));
    seeds.put("csv", frame("csv", STORY).getBytes(UTF));
    seeds.put("zip", zip("a.html", frame("html", STORY).getBytes(UTF), 1));
    seeds.put("warc.gz", gzip(STORY.getBytes(UTF), 1));
    seeds.put("pdf", pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"));
    Random random = new Random(11);
    seeds.forEach(
        (name, seed) -> {
          for (int i = 0; i < 30; i++) {
            byte[] bytes = Arrays.copyOf(seed, 1 + random.nextInt(2 * seed.length));
            for (int k = random.nextInt(20); k >= 0; k--) {
              bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            add("mutated-" + i + "." + name, () -> bytes);
          }
        });
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;
}
