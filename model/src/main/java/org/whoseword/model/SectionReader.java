package org.whoseword.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32C;

/** Where the bytes come from: a channel, a buffer before it, and the sum of what went by. */
final class SectionReader {
  private final ReadableByteChannel in;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(Sections.BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN).limit(0);

  SectionReader(ReadableByteChannel in) {
    this.in = in;
  }

  /** Makes at least {@code wanted} bytes ready, at most as many as the buffer holds. */
  private ByteBuffer ready(int wanted) throws IOException {
    if (buffer.remaining() < wanted) {
      buffer.compact();
      while (buffer.position() < wanted) {
        if (in.read(buffer) < 0) {
          throw new EOFException("the file of sections ends early");
        }
      }
      buffer.flip();
    }
    return buffer;
  }

  /** Moves past bytes that were read, and sums them. */
  private void taken(int bytes) {
    ByteBuffer slice = buffer.duplicate().limit(buffer.position() + bytes);
    sum.update(slice);
    buffer.position(buffer.position() + bytes);
  }

  /** Reads a sum and compares it with that of all bytes before. */
  void checkSum() throws IOException {
    long expected = sum.getValue();
    if (longs(1)[0] != expected) {
      throw new IOException("a damaged file of sections");
    }
  }

  Object array(char type, int count) throws IOException {
    return switch (type) {
      case 'J' -> longs(count);
      case 'I' -> ints(count);
      case 'F' -> floats(count);
      case 'S' -> bytes(count);
      default -> throw new IOException("section of type " + type);
    };
  }

  byte[] bytes(int count) throws IOException {
    byte[] array = new byte[count];
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, Sections.BUFFER_BYTES);
      ready(part).duplicate().get(array, done, part);
      taken(part);
      done += part;
    }
    return array;
  }

  int[] ints(int count) throws IOException {
    int[] array = new int[count];
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, Sections.BUFFER_BYTES / Integer.BYTES);
      ready(part * Integer.BYTES).asIntBuffer().get(array, done, part);
      taken(part * Integer.BYTES);
      done += part;
    }
    return array;
  }

  float[] floats(int count) throws IOException {
    float[] array = new float[count];
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, Sections.BUFFER_BYTES / Float.BYTES);
      ready(part * Float.BYTES).asFloatBuffer().get(array, done, part);
      taken(part * Float.BYTES);
      done += part;
    }
    return array;
  }

  long[] longs(int count) throws IOException {
    long[] array = new long[count];
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, Sections.BUFFER_BYTES / Long.BYTES);
      ready(part * Long.BYTES).asLongBuffer().get(array, done, part);
      taken(part * Long.BYTES);
      done += part;
    }
    return array;
  }
}
