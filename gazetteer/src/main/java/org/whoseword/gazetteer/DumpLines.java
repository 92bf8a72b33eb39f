package org.whoseword.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/** Reads lines of UTF-8, one at a time, and adds up their checksum. */
final class DumpLines implements Closeable {

  /**
   * Bytes of a line that are kept: the longest of GeoNames, with 10,000 letters of further names,
   * is shorter.
   */
  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private final OptionalLong expected;
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] held = new byte[LONGEST];
  private int at;
  private int end;
  private int length;
  private long bytes;
  private long number;

  /**
   * @param expected CRC-32 of the whole; empty when nobody knows it
   */
  DumpLines(InputStream in, OptionalLong expected) {
    this.in = in;
    this.expected = expected;
  }

  /** Goes on to the next line; false at the end. */
  boolean advance() throws IOException {
    length = 0;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      byte next = buffer[at++];
      if (next == '\n') {
        break;
      }
      if (length < LONGEST) {
        held[length++] = next;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    if (read <= 0) {
      return false;
    }
    crc.update(buffer, 0, read);
    bytes += read;
    at = 0;
    end = read;
    return true;
  }

  /** The line without its end; what lies beyond {@value #LONGEST} bytes is left out. */
  String line() {
    int last = length > 0 && held[length - 1] == '\r' ? length - 1 : length;
    return new String(held, 0, last, StandardCharsets.UTF_8);
  }

  /** Its number; the first is 1. */
  long number() {
    return number;
  }

  /** Bytes read so far, a buffer ahead of the line. */
  long bytes() {
    return bytes;
  }

  /** Whether what was read has the checksum that it should have; to be asked at the end. */
  boolean isWhole() {
    return expected.isEmpty() || expected.getAsLong() == crc.getValue();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
