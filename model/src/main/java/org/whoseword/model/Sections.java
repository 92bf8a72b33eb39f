package org.whoseword.model;

import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A file of named arrays, read in one gulp.
 *
 * <pre>
 *   magic 8 bytes | version int
 *   length of the index int | index, UTF-8: a line "name type count" for each section | sum long
 *   elements of the first section | ... | elements of the last | sum long
 * </pre>
 *
 * <p>Types are J long, I int, F float and S lines of text in UTF-8, counted in bytes. Numbers are
 * little-endian. A sum is the CRC-32C of all bytes before it; the first one keeps a damaged count
 * from being believed.
 */
final class Sections {

  /** Raised whenever the meaning of a section changes, so that no old file is misread. */
  static final int VERSION = 1;

  private static final byte[] MAGIC = "WHOSEWRD".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST_INDEX = 1 << 16;

  /** Bytes read or written at once. */
  static final int BUFFER_BYTES = 1 << 20;

  private final Map<String, Object> arrays = new LinkedHashMap<>();

  /** Adds a section: a long[], int[], float[] or byte[] (lines of text). */
  void add(String name, Object array) {
    if (arrays.putIfAbsent(name, array) != null) {
      throw new IllegalArgumentException("section " + name + " is there already");
    }
  }

  /** Adds a section of texts, none of which holds a line feed. */
  void addLines(String name, Iterable<String> lines) {
    add(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** The section of that name; not a copy. */
  long[] longs(String name) {
    return (long[]) get(name);
  }

  /** The section of that name; not a copy. */
  int[] ints(String name) {
    return (int[]) get(name);
  }

  /** The section of that name; not a copy. */
  float[] floats(String name) {
    return (float[]) get(name);
  }

  /** The texts of the section of that name. */
  String[] lines(String name) {
    byte[] bytes = (byte[]) get(name);
    return bytes.length == 0
        ? new String[0]
        : new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
  }

  private Object get(String name) {
    Object array = arrays.get(name);
    if (array == null) {
      throw new NoSuchElementException("no section " + name);
    }
    return array;
  }

  /** Reads a file to its end and checks it. */
  static Sections read(ReadableByteChannel in) throws IOException {
    SectionReader reader = new SectionReader(in);
    if (!Arrays.equals(reader.bytes(MAGIC.length), MAGIC)) {
      throw new IOException("not a file of sections");
    }
    int version = reader.ints(1)[0];
    if (version != VERSION) {
      throw new IOException("sections of version " + version + ", not " + VERSION);
    }
    int length = reader.ints(1)[0];
    if (length < 0 || length > LONGEST_INDEX) {
      throw new IOException("an index of " + length + " bytes");
    }
    String index = new String(reader.bytes(length), StandardCharsets.UTF_8);
    reader.checkSum();
    Sections sections = new Sections();
    for (String line : index.split("\n")) {
      String[] parts = line.split(" ");
      sections.add(parts[0], reader.array(parts[1].charAt(0), Integer.parseInt(parts[2])));
    }
    reader.checkSum();
    return sections;
  }

  /** Writes all sections, of which there is at least one. */
  void write(WritableByteChannel out) throws IOException {
    StringBuilder index = new StringBuilder();
    arrays.forEach(
        (name, array) ->
            index
                .append(name)
                .append(' ')
                .append(SectionWriter.type(array))
                .append(' ')
                .append(Array.getLength(array))
                .append('\n'));
    byte[] indexBytes = index.toString().getBytes(StandardCharsets.UTF_8);
    SectionWriter writer = new SectionWriter(out);
    writer.put(MAGIC);
    writer.put(VERSION);
    writer.put(indexBytes.length);
    writer.put(indexBytes);
    writer.putSum();
    for (Object array : arrays.values()) {
      writer.putAll(array);
    }
    writer.putSum();
    writer.flush();
  }
}
