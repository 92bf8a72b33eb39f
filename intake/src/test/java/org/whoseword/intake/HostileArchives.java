package org.whoseword.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Bombs, archives in archives, names that climb out, records cut off. */
final class HostileArchives {

  /** So many megabytes are a bomb for {@link HostileFiles#LIMITS}. */
  static final int BOMB = 60;

  private final HostileFiles files;

  private HostileArchives(HostileFiles files) {
    this.files = files;
  }

  static void into(HostileFiles files) {
    HostileArchives made = new HostileArchives(files);
    made.bombs();
    made.nested();
    made.names();
    made.cut();
  }

  /** Twice what is allowed to come out, in every kind of wrapping. */
  private void bombs() {
    byte[] mega = "{\"text\":\"\"}\n".repeat(90_000).getBytes(StandardCharsets.UTF_8);
    for (int times : List.of(10, BOMB)) {
      byte[][] packed = new byte[1][];
      Supplier<byte[]> gzip =
          () -> packed[0] = packed[0] == null ? SmallFiles.gzip(mega, times) : packed[0];
      for (String inner : List.of("x.jsonl", "x.txt", "x.csv", "x.warc")) {
        files.add("bomb-" + times + "-" + inner + ".zip", () -> SmallFiles.zip(inner, mega, times));
        files.add("bomb-" + times + "-" + inner + ".gz", gzip);
      }
      files.add("bomb-" + times + ".warc.gz", gzip);
      files.add("bomb-" + times + ".tgz", gzip);
    }
  }

  private void nested() {
    for (int depth = 1; depth < 12; depth++) {
      int levels = depth;
      files.add(
          "nested-" + depth + ".zip",
          () -> {
            byte[] all = HostileFiles.STORY.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < levels; i++) {
              all = SmallFiles.zip(i == 0 ? "a.txt" : "a.zip", all, 1);
            }
            return all;
          });
    }
  }

  private void names() {
    int n = 0;
    byte[] story = HostileFiles.STORY.getBytes(StandardCharsets.UTF_8);
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
      files.add("slip-" + n + ".zip", () -> SmallFiles.zip(name, story, 1));
      files.add("slip-" + n++ + ".wacz", () -> SmallFiles.zip("archive/" + name, story, 1));
    }
  }

  private void cut() {
    int n = 0;
    byte[] warc =
        ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\n"
                + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "WARC-Date: 2024-05-03T08:15:00Z\r\nContent-Type: text/plain\r\n"
                + "Content-Length: "
                + HostileFiles.STORY.length()
                + "\r\n\r\n"
                + HostileFiles.STORY
                + "\r\n\r\n")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < 20; cut++) {
      int end = warc.length * cut / 20;
      files.add("cut-" + cut + ".warc", () -> Arrays.copyOf(warc, end));
      files.add(
          "cut-" + cut + ".warc.gz",
          () -> Arrays.copyOf(SmallFiles.gzip(warc, 1), 10 + 10 * end / 100));
    }
    for (String length : List.of("-1", "99999999999", "9223372036854775807", "x", "1e9", "")) {
      files.text(
          "length-" + n++ + ".warc",
          () -> "WARC/1.0\r\nContent-Length: " + length + "\r\n\r\n" + HostileFiles.STORY);
    }
    files.text("headers.warc", () -> "WARC/1.0\r\n" + "a: b\r\n".repeat(1_000_000));
    files.text("magics.warc", () -> "WARC/1.".repeat(500_000));
    files.add(
        "members.warc.gz",
        () -> SmallFiles.bytes(o -> o.write(new byte[] {0x1F, (byte) 0x8B, 8, 0})));
  }
}
