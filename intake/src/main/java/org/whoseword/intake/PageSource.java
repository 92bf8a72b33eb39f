package org.whoseword.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's bytes as characters, as a browser would have them: what is not valid becomes U+FFFD.
 *
 * @param sha256 of the bytes, in hex
 * @param html without a byte order mark
 */
record PageSource(String sha256, String html) {

  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})"
              + "|^\\s*<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Decodes a page: by its byte order mark, else as it was told, else as it declares, else as UTF-8
   * where it is valid, else as windows-1252, in which old pages without a word on it are written.
   *
   * @param told what the server or the caller says
   */
  static PageSource of(byte[] bytes, Optional<Charset> told) {
    String html = Decoder.lenient(bytes, told.or(() -> declared(bytes)));
    return new PageSource(sha256(bytes), html);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
    Optional<Charset> known = Served.known(name);
    // spec: a declaration that can be read byte by byte cannot be of a wide encoding; Latin-1 is
    // read as the windows-1252 that it mostly is.
    return known.map(
        charset ->
            charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : charset.equals(StandardCharsets.ISO_8859_1)
                        || charset.equals(StandardCharsets.US_ASCII)
                    ? Decoder.WINDOWS
                    : charset);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must have SHA-256", impossible);
    }
  }
}
