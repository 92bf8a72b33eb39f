package org.whoseword.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream seen through a window: bytes can be looked at again until they are skipped. */
final class Window {

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long offset;
  private boolean done;

  Window(InputStream in) {
    this.in = in;
  }

  /** Where the window begins in the stream. */
  long offset() {
    return offset;
  }

  /** Widens the window to so many bytes if the stream has them; how many there are. */
  int fill(int wanted) throws IOException {
    while (end - start < wanted && !done) {
      if (start > 0 && buffer.length - start < wanted) {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
      }
      if (buffer.length - start < wanted) {
        buffer = Arrays.copyOf(buffer, Math.max(wanted, buffer.length * 2));
      }
      int read = in.read(buffer, end, buffer.length - end);
      done = read < 0;
      end += Math.max(0, read);
    }
    return end - start;
  }

  /** The byte so far behind the window's begin; only what {@link #fill} has shown may be asked. */
  byte at(int index) {
    if (index < 0 || index >= end - start) {
      throw new IndexOutOfBoundsException(index);
    }
    return buffer[start + index];
  }

  byte[] copy(int length) {
    return copy(0, length);
  }

  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, start + from, start + to);
  }

  void skip(int length) {
    start += length;
    offset += length;
  }
}
