package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SectionsTest {

  /** More elements than go into the buffer at once. */
  private static final int MANY = Sections.BUFFER_BYTES / 2 + 3;

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    Sections sections = new Sections();
    sections.addLines("lines", List.of("one", "", "zwei \u00fc"));
    sections.add("longs", LongStream.range(0, MANY).toArray());
    sections.add("ints", IntStream.range(0, MANY).toArray());
    sections.add("floats", new float[] {1.5f, -0f, Float.MIN_VALUE});
    Sections read = read(written(sections));
    assertArrayEquals(new String[] {"one", "", "zwei \u00fc"}, read.lines("lines"));
    assertArrayEquals(LongStream.range(0, MANY).toArray(), read.longs("longs"));
    assertArrayEquals(IntStream.range(0, MANY).toArray(), read.ints("ints"));
    assertArrayEquals(new float[] {1.5f, -0f, Float.MIN_VALUE}, read.floats("floats"));
    assertThrows(NoSuchElementException.class, () -> read.ints("other"));
  }

  @Test
  void refuseAnyChangedByte() throws IOException {
    Sections sections = new Sections();
    sections.add("ints", new int[] {1, 2, 3});
    byte[] whole = written(sections);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 64;
      assertThrows(IOException.class, () -> read(changed), "byte " + i);
    }
  }

  private static byte[] written(Sections sections) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sections.write(Channels.newChannel(out));
    return out.toByteArray();
  }

  private static Sections read(byte[] bytes) throws IOException {
    return Sections.read(Channels.newChannel(new ByteArrayInputStream(bytes)));
  }
}
