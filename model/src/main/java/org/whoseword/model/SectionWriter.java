package org.whoseword.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32C;

/** Where the bytes go. */
final class SectionWriter {
  private final WritableByteChannel out;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocate(Sections.BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  SectionWriter(WritableByteChannel out) {
    this.out = out;
  }

  /** The type of a section that holds an array. */
  static char type(Object array) {
    if (array instanceof long[]) {
      return 'J';
    } else if (array instanceof int[]) {
      return 'I';
    } else if (array instanceof float[]) {
      return 'F';
    } else if (array instanceof byte[]) {
      return 'S';
    }
    throw new IllegalArgumentException("no section can hold a " + array.getClass());
  }

  /** Writes the elements of an array. */
  void putAll(Object array) throws IOException {
    if (array instanceof long[] longs) {
      for (long number : longs) {
        put(number);
      }
    } else if (array instanceof int[] ints) {
      for (int number : ints) {
        put(number);
      }
    } else if (array instanceof float[] floats) {
      for (float number : floats) {
        put(Float.floatToRawIntBits(number));
      }
    } else if (array instanceof byte[] bytes) {
      put(bytes);
    }
  }

  void put(byte[] bytes) throws IOException {
    for (byte b : bytes) {
      room(1).put(b);
    }
  }

  void put(int number) throws IOException {
    room(Integer.BYTES).putInt(number);
  }

  void put(long number) throws IOException {
    room(Long.BYTES).putLong(number);
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  /** Writes the sum of all bytes so far. */
  void putSum() throws IOException {
    flush();
    put(sum.getValue());
  }

  void flush() throws IOException {
    buffer.flip();
    sum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
    buffer.clear();
  }
}
