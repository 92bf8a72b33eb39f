package org.whoseword.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters, strictly: what is not valid in the encoding is refused, never guessed. */
final class Decoder {

  /** In which old texts without a word on it are written. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /** The encoding that a byte order mark tells. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** The text without its byte order mark; empty when a byte is not valid. */
  static Optional<String> decode(byte[] bytes, Charset otherwise) {
    Charset charset = byteOrderMark(bytes).orElse(otherwise);
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Several times as fast as the strict decoder, which is asked only where something is odd.
      String text = new String(bytes, charset);
      if (text.indexOf('\uFFFD') < 0) {
        return Optional.of(withoutMark(text));
      }
    }
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(withoutMark(text));
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }

  /**
   * The text as a browser would have it, for what nobody can be asked about: in the encoding that
   * is told, else in UTF-8 where it is valid, else in windows-1252. What is not valid becomes
   * U+FFFD.
   */
  static String lenient(byte[] bytes, Optional<Charset> told) {
    Optional<Charset> known = byteOrderMark(bytes).or(() -> told);
    if (known.isEmpty()) {
      Optional<String> valid = decode(bytes, StandardCharsets.UTF_8);
      return valid.orElseGet(() -> new String(bytes, WINDOWS));
    }
    return withoutMark(new String(bytes, known.get()));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Why {@link #decode} found nothing, for a person. */
  static String explain(Charset charset) {
    return "not valid "
        + charset.name()
        + "; if you know its encoding, name it with --encoding, such as --encoding windows-1252";
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
