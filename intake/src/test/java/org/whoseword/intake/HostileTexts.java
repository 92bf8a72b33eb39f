package org.whoseword.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Feeds, records and tables that trick their parsers, and characters that are none. */
final class HostileTexts {

  private final HostileFiles files;

  private HostileTexts(HostileFiles files) {
    this.files = files;
  }

  static void into(HostileFiles files) {
    HostileTexts made = new HostileTexts(files);
    made.feeds();
    made.records();
    made.tables();
    made.mails();
    made.characters();
  }

  private void feeds() {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    laughs.append("<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    String item = "<item><title>&l19;</title><description>&l19;</description></item>";
    files.text("laughs.xml", () -> laughs + "]><rss><channel>" + item + "</channel></rss>");
    int n = 0;
    for (String system :
        List.of("file:///etc/passwd", "http://127.0.0.1:9/x", "jar:file:///a!/b", "ftp://x/y")) {
      for (String doctype :
          List.of(
              "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + system + "\">]>",
              "<!DOCTYPE rss SYSTEM \"" + system + "\">",
              "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + system + "\"> %p;]>")) {
        files.text(
            "xxe-" + n++ + ".xml",
            () ->
                "<?xml version=\"1.0\"?>"
                    + doctype
                    + "<rss><channel><item><description>&x;</description></item></channel></rss>");
      }
    }
    for (int depth : List.of(1_000, 100_000, 2_000_000)) {
      files.text("feed-deep-" + depth + ".xml", () -> "<rss><channel><item>" + "<a>".repeat(depth));
      files.text("feed-items-" + depth + ".xml", () -> "<rss>" + "<item>".repeat(depth));
      files.text(
          "feed-attributes-" + depth + ".xml",
          () -> "<rss " + "a".repeat(depth) + "='" + "b".repeat(depth) + "'>");
      files.text("feed-cdata-" + depth + ".xml", () -> "<rss><item><![CDATA[" + "]]".repeat(depth));
      files.text("feed-pi-" + depth + ".xml", () -> "<rss><?x " + "y".repeat(depth));
    }
    for (String encoding : List.of("UTF-7", "UTF-16", "EBCDIC", "x", "UTF-32", "ISO-2022-JP")) {
      files.text(
          "feed-" + encoding + ".xml",
          () ->
              "<?xml version=\"1.0\" encoding=\""
                  + encoding
                  + "\"?><rss><item><description>"
                  + HostileFiles.STORY
                  + "</description></item></rss>");
    }
  }

  private void records() {
    for (String open : List.of("[", "{\"a\":", "[{\"text\":[", "{\"text\":{\"x\":")) {
      for (int depth : List.of(900, 100_000, 1_500_000)) {
        files.text("json-" + open.length() + "-" + depth + ".json", () -> open.repeat(depth));
        files.text(
            "lines-" + open.length() + "-" + depth + ".jsonl", () -> open.repeat(depth) + "\n{}");
      }
    }
    files.text("number.json", () -> "{\"text\": " + "9".repeat(5_000_000) + "}");
    files.text("exponent.json", () -> "{\"text\": 1e999999999}");
    files.text("string.json", () -> "{\"text\": \"" + "x".repeat(15 << 20) + "\"}");
    files.text("long-line.jsonl", () -> "{\"text\": \"" + "x".repeat(17 << 20) + "\"}\n{}");
    files.text("keys.json", () -> "{" + "\"text\": \"a\",".repeat(500_000) + "\"x\":1}");
    files.text("surrogates.json", () -> "{\"text\": \"" + "\\ud800".repeat(100_000) + " left\"}");
    files.text("empty-lines.jsonl", () -> "\n".repeat(5_000_000));
    files.text("faults.jsonl", () -> "{\n".repeat(20_000));
    files.text("array.json", () -> "[" + "{},".repeat(50_000) + "{}]");
    files.text(
        "date.json", () -> "{\"text\":\"a\",\"published\":\"" + "1".repeat(1_000_000) + "\"}");
    files.text(
        "title.json", () -> "{\"text\":\"a\",\"title\":\"" + "a b ".repeat(1_000_000) + "\"}");
  }

  private void tables() {
    files.text("quote.csv", () -> "id,text\n1,\"" + "x".repeat(15 << 20));
    files.text("quotes.csv", () -> "id,text\n" + "\"".repeat(1_000_001));
    files.text("columns.csv", () -> "text" + ",".repeat(1_000_000) + "\na");
    files.text("rows.csv", () -> "text\n" + ",\n".repeat(500_000));
    files.text("wide.csv", () -> "text\n" + ",".repeat(5_000_000));
    files.text("head.csv", () -> "\"" + "text,".repeat(1_000_000));
    files.text("same.csv", () -> "text,".repeat(100_000) + "\n" + HostileFiles.STORY);
    files.text("cr.csv", () -> "text\r" + "a\r".repeat(500_000));
    for (int nulls : List.of(1, 1000, 1_000_000)) {
      files.text("nulls-" + nulls + ".csv", () -> "text\n" + "\u0000".repeat(nulls));
    }
  }

  private void mails() {
    String head = "From: a@b.example\nTo: c@d.example\nSubject: x\n";
    files.text("header.eml", () -> head.repeat(300_000) + "\n" + HostileFiles.STORY);
    files.text(
        "field.eml", () -> head + "X: " + "x".repeat(10 << 20) + "\n\n" + HostileFiles.STORY);
    files.text("folded.eml", () -> head + "X: y\n" + " z\n".repeat(2_000_000));
    files.text("words.eml", () -> head + "X: " + "=?utf-8?B?".repeat(100_000) + "\n\nTroops");
    files.text("quoted.eml", () -> head + "\n" + "> a\n\nb\n\n".repeat(20_000));
    files.text("marks.eml", () -> head + "\n" + ">".repeat(1_000_000) + "\nTroops");
    files.text("wrote.eml", () -> head + "\n" + "On Friday ".repeat(100_000));
    files.text("box.mbox", () -> "From a Fri May  3 10:00:00 2024\n".repeat(300_000));
    files.text("unended.mbox", () -> "From a Fri May  3 10:00:00 2024\n" + "x".repeat(17 << 20));
    for (int times : List.of(10, 1_000, 100_000)) {
      files.text(
          "parts-" + times + ".eml",
          () ->
              head + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(times));
      files.text(
          "inside-" + times + ".eml",
          () -> head + "Content-Type: message/rfc822\n\n".repeat(times) + HostileFiles.STORY);
      files.text(
          "nested-" + times + ".eml",
          () -> head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(times) + "x");
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
      String words = odd.repeat(2_000) + HostileFiles.STORY + odd.repeat(50_000);
      for (String name : List.of("txt", "html", "jsonl", "csv", "xml")) {
        files.text("odd-" + n + "." + name, () -> HostileFiles.frame(name, words));
      }
      n++;
    }
    for (String name : List.of("txt", "html", "jsonl", "csv", "xml")) {
      byte[] whole = HostileFiles.frame(name, HostileFiles.STORY).getBytes(StandardCharsets.UTF_8);
      for (int bad : List.of(0x80, 0xC0, 0xF8, 0xFF, 0xED, 0xE2)) {
        files.add(
            "invalid-" + bad + "." + name,
            () -> {
              byte[] bytes = Arrays.copyOf(whole, whole.length + 3);
              Arrays.fill(bytes, whole.length / 2, whole.length / 2 + 3, (byte) bad);
              return bytes;
            });
      }
    }
    files.add("wide-odd.txt", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 65});
    files.add("zeros.txt", () -> new byte[16 << 20]);
    files.text("one-word.txt", () -> "x".repeat(999_999));
    files.text("one-line.txt", () -> HostileFiles.STORY.repeat(11_000));
  }
}
