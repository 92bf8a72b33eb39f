package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Cuts a web archive into its records, each of which is then read by itself: behind a broken one
 * the search goes on for the next. Memory is bounded by the largest record that is read.
 */
final class WarcRecords {

  private static final byte[] MAGIC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private static final int NONE = -1;

  /**
   * One record, or a fault.
   *
   * @param offset of its first byte in the file as it is, compressed or not
   * @param bytes the record, unpacked; empty where there is a fault
   * @param fault one line for a person
   */
  record Piece(long offset, byte[] bytes, Optional<String> fault) {

    private static Piece broken(long offset, String why) {
      return new Piece(offset, new byte[0], Optional.of(why));
    }
  }

  private final Window window;

  /** Largest record that is read, headers included; a larger one is passed over, with a word. */
  private final int largest;

  WarcRecords(InputStream in, Limits limits) {
    this.largest = limits.bytes() + (1 << 16);
    this.window = new Window(in);
  }

  /** The next record; empty at the end. */
  Optional<Piece> next() throws IOException {
    while (window.fill(1) > 0 && isBlank(window.at(0))) {
      window.skip(1);
    }
    if (window.fill(1) == 0) {
      return Optional.empty();
    }
    if (window.fill(2) >= 2 && isGzip(0)) {
      return Optional.of(member());
    }
    if (isMagic(0)) {
      return Optional.of(plain());
    }
    long offset = window.offset();
    resync(1);
    return Optional.of(Piece.broken(offset, "no record begins here; gone on behind it"));
  }

  private static boolean isBlank(byte b) {
    return b == '\r' || b == '\n';
  }

  private boolean isGzip(int at) {
    return window.at(at) == 0x1F && window.at(at + 1) == (byte) 0x8B;
  }

  private boolean isMagic(int at) throws IOException {
    if (window.fill(at + MAGIC.length) < at + MAGIC.length) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (window.at(at + i) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /** Goes on to where a record may begin, at least so many bytes further. */
  private void resync(int least) throws IOException {
    window.skip(least);
    while (window.fill(3) >= 3) {
      boolean member = isGzip(0) && window.at(2) == 8;
      if (member || (window.at(0) == 'W' && isMagic(0))) {
        return;
      }
      window.skip(1);
    }
    window.skip(window.fill(1));
  }

  // --- a record as it is ---

  private Piece plain() throws IOException {
    long offset = window.offset();
    int end = headerEnd();
    if (end == NONE) {
      resync(MAGIC.length);
      return Piece.broken(offset, "a record whose header does not end");
    }
    long length = contentLength(end);
    if (length < 0) {
      resync(MAGIC.length);
      return Piece.broken(offset, "a record without a Content-Length");
    }
    long whole = end + length;
    if (whole > largest) {
      return passOver(offset, whole);
    }
    if (window.fill((int) whole) < whole) {
      resync(MAGIC.length);
      return Piece.broken(offset, "the file ends within the record, or its length is wrong");
    }
    int after = (int) whole;
    int there = window.fill(after + 2);
    if (there >= after + 2 && !(isBlank(window.at(after)) && isBlank(window.at(after + 1)))) {
      resync(MAGIC.length);
      return Piece.broken(offset, "a record whose length is wrong");
    }
    byte[] bytes = window.copy(after);
    window.skip(after);
    return new Piece(offset, bytes, Optional.empty());
  }

  private Piece passOver(long offset, long whole) throws IOException {
    long left = whole;
    while (left > 0) {
      int there = window.fill((int) Math.min(left, 1 << 16));
      if (there == 0) {
        return Piece.broken(offset, "the file ends within the record");
      }
      int step = (int) Math.min(left, there);
      window.skip(step);
      left -= step;
    }
    return Piece.broken(offset, "a record of " + whole + " bytes: too long to be read");
  }

  /** Where the record's header ends, behind its empty line. */
  private int headerEnd() throws IOException {
    int longest = 1 << 16;
    for (int i = 3; i < longest; i++) {
      if (window.fill(i + 1) < i + 1) {
        return NONE;
      }
      if (window.at(i) == '\n'
          && window.at(i - 1) == '\r'
          && window.at(i - 2) == '\n'
          && window.at(i - 3) == '\r') {
        return i + 1;
      }
    }
    return NONE;
  }

  private long contentLength(int end) {
    String header = new String(window.copy(end), StandardCharsets.ISO_8859_1);
    for (String line : header.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        String number = line.substring("content-length:".length()).strip();
        return number.matches("\\d{1,15}") ? Long.parseLong(number) : NONE;
      }
    }
    return NONE;
  }

  // --- a record that is a gzip member of its own ---

  private Piece member() throws IOException {
    long offset = window.offset();
    int header = gzipHeader();
    if (header == NONE) {
      resync(1);
      return Piece.broken(offset, "a broken gzip header");
    }
    Inflater inflater = new Inflater(true);
    try {
      return inflate(inflater, header, offset);
    } catch (DataFormatException broken) {
      resync(1);
      return Piece.broken(offset, "a broken gzip member: " + broken.getMessage());
    } finally {
      inflater.end();
    }
  }

  private Piece inflate(Inflater inflater, int header, long offset)
      throws IOException, DataFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    CRC32 sum = new CRC32();
    int at = header;
    long length = 0;
    while (!inflater.finished()) {
      int made = inflater.inflate(buffer);
      sum.update(buffer, 0, made);
      length += made;
      if (length <= largest) {
        out.write(buffer, 0, made);
      } else if (at > largest || length / 1000 > at) {
        // Bombs and films alike: nothing of it will be read, so the search goes on from here.
        resync(Math.max(1, at - inflater.getRemaining()));
        return Piece.broken(offset, "a record of more than " + largest + " bytes: not read");
      }
      if (made == 0 && inflater.needsInput()) {
        int there = window.fill(at + (1 << 15));
        if (there <= at) {
          resync(1);
          return Piece.broken(offset, "the file ends within the record");
        }
        byte[] more = window.copy(at, there);
        inflater.setInput(more);
        at = there;
      } else if (made == 0 && inflater.needsDictionary()) {
        throw new DataFormatException("it asks for a dictionary");
      }
    }
    int end = at - inflater.getRemaining();
    if (window.fill(end + 8) < end + 8) {
      resync(1);
      return Piece.broken(offset, "the file ends within the record");
    }
    boolean right = number(end) == sum.getValue() && number(end + 4) == (length & 0xFFFFFFFFL);
    if (!right) {
      window.skip(end + 8);
      return Piece.broken(offset, "a gzip member whose checksum is wrong");
    }
    window.skip(end + 8);
    if (length > largest) {
      return Piece.broken(offset, "a record of " + length + " bytes: too long to be read");
    }
    return new Piece(offset, out.toByteArray(), Optional.empty());
  }

  private long number(int at) {
    return (window.at(at) & 0xFFL)
        | (window.at(at + 1) & 0xFFL) << 8
        | (window.at(at + 2) & 0xFFL) << 16
        | (window.at(at + 3) & 0xFFL) << 24;
  }

  /** How long the member's header is (RFC 1952), or {@link #NONE}. */
  private int gzipHeader() throws IOException {
    if (window.fill(10) < 10 || window.at(2) != 8) {
      return NONE;
    }
    int flags = window.at(3);
    int at = 10;
    if ((flags & 4) != 0) {
      if (window.fill(at + 2) < at + 2) {
        return NONE;
      }
      at += 2 + (window.at(at) & 0xFF) + ((window.at(at + 1) & 0xFF) << 8);
    }
    for (int text = 8; text <= 16; text <<= 1) {
      if ((flags & text) != 0) {
        do {
          if (window.fill(at + 1) < at + 1 || at > 1 << 16) {
            return NONE;
          }
          at++;
        } while (window.at(at - 1) != 0);
      }
    }
    return at + ((flags & 2) != 0 ? 2 : 0);
  }
}
