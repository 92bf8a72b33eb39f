package org.whoseword.intake;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells a PDF whose streams unpack to far more than it is, before anything unpacks them into
 * memory. Streams are found by their keyword and not by the document's structure, which may lie.
 */
final class Inflation {

  /** Streams inside streams are looked into so deep. */
  private static final int DEEPEST = 3;

  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

  private final Limits limits;
  private final long packed;
  private long out;

  private Inflation(long packed, Limits limits) {
    this.packed = packed;
    this.limits = limits;
  }

  static boolean isBomb(byte[] pdf, Limits limits) {
    Inflation all = new Inflation(pdf.length, limits);
    for (int i = 0; i + KEYWORD.length + 2 < pdf.length; i++) {
      if (pdf[i] == 's' && isKeyword(pdf, i)) {
        int from = i + KEYWORD.length;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
          from++;
        }
        all.inflate(pdf, from, pdf.length - from, 0);
        if (all.isTooMuch()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isTooMuch() {
    return out > limits.unpacked() && out / limits.ratio() > packed;
  }

  /** Counts what a zlib stream unpacks to; what is none unpacks to nothing. */
  private void inflate(byte[] bytes, int from, int length, int depth) {
    if (length < 2 || (bytes[from] & 0x0F) != 8 || depth >= DEEPEST) {
      return;
    }
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    try {
      inflater.setInput(bytes, from, length);
      boolean first = true;
      while (!inflater.finished() && !isTooMuch()) {
        int made = inflater.inflate(buffer);
        if (made == 0) {
          return;
        }
        out += made;
        if (first) {
          inflate(buffer.clone(), 0, made, depth + 1);
          first = false;
        }
      }
    } catch (DataFormatException none) {
      // Not packed so, or broken: what came out of it is counted.
      return;
    } finally {
      inflater.end();
    }
  }
}
