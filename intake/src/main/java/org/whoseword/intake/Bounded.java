package org.whoseword.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of something compressed, as long as it stays in proportion to what went in: text
 * shrinks to a tenth, a bomb to a thousandth.
 */
final class Bounded extends FilterInputStream {

  /** Thrown when far more comes out than went in. */
  static final class Bomb extends IOException {

    private static final long serialVersionUID = 1L;

    private final String why;

    Bomb(long out, long in) {
      this.why =
          out / (1 << 20)
              + " MiB unpacked from "
              + Math.max(1, in >> 10)
              + " KiB: given up as a decompression bomb";
    }

    /** One line for a person. */
    String why() {
      return why;
    }
  }

  /** Counts the bytes that are read through it. */
  static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private final Limits limits;

  private final Counted packed;
  private long out;

  Bounded(InputStream unpacked, Counted packed, Limits limits) {
    super(unpacked);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read;
    try {
      read = super.read(into, from, length);
    } catch (RuntimeException stumbled) {
      throw broken(stumbled);
    }
    check(Math.max(0, read));
    return read;
  }

  /** Commons Compress falls over some broken headers where it should refuse them. */
  static IOException broken(RuntimeException stumbled) {
    return new IOException("a header that makes no sense", stumbled);
  }

  private void check(int more) throws Bomb {
    out += more;
    if (out > limits.unpacked() && out / limits.ratio() > packed.count) {
      throw new Bomb(out, packed.count);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** A member's end is not the archive's end. */
  @Override
  public void close() {}
}
