package org.whoseword.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Identity from content: the same outlet, address, date, title and words give the same id on every
 * machine. NFC and LF are applied for the hash alone; the text itself is never rewritten.
 */
public final class ContentId {

  private ContentId() {}

  /** SHA-256, in hex, over outlet, url, published, title and text of a report. */
  public static String of(Report report) {
    Header header = report.header();
    return of(
        header.outlet().orElse(""),
        header.url().orElse(""),
        header.published().map(PublicationDate::text).orElse(""),
        header.title().orElse(""),
        report.text());
  }

  /**
   * SHA-256, in hex, over fields in order. Each field is preceded by its length, so that no choice
   * of separator inside a field can make two lists of fields look alike.
   */
  public static String of(String... fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      byte[] bytes = canonical(field).getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String canonical(String field) {
    String lf = field.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lf, Normalizer.Form.NFC);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must have SHA-256", impossible);
    }
  }
}
