package org.whoseword.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whoseword.gazetteer.Layout.Section;
import org.whoseword.where.Borders;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.Names;

/**
 * Looks names up in a compiled index: a binary search over sorted bytes. Immutable; shared by
 * threads.
 */
public final class CompiledGazetteer implements Gazetteer {

  static final String RESOURCE = "places.index";

  private final int size;
  private final long checksum;
  private final ByteBuffer names;
  private final ByteBuffer starts;
  private final ByteBuffer owned;
  private final ByteBuffer postings;
  private final ByteBuffer records;
  private final ByteBuffer strings;

  private CompiledGazetteer(IndexFile file) {
    this.size = file.names();
    this.checksum = file.checksum();
    this.names = file.section(Section.NAMES);
    this.starts = file.section(Section.NAME_STARTS);
    this.owned = file.section(Section.POSTING_STARTS);
    this.postings = file.section(Section.POSTINGS);
    this.records = file.section(Section.RECORDS);
    this.strings = file.section(Section.STRINGS);
  }

  /** The index that is built in. */
  public static CompiledGazetteer builtIn() {
    try (InputStream in = CompiledGazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the jar holds no " + RESOURCE + ": it was packaged without its build step");
      }
      return new CompiledGazetteer(IndexFile.of(ByteBuffer.wrap(in.readAllBytes())));
    } catch (IOException | IndexError e) {
      throw new IllegalStateException("the built-in " + RESOURCE + " cannot be read", e);
    }
  }

  /**
   * An index in a file, mapped into memory: of a large one nothing is read before it is asked for.
   *
   * @throws IndexError when the file is no index, of another version, cut short, or damaged as far
   *     as that shows without reading a large file whole
   */
  public static CompiledGazetteer open(Path file) throws IndexError {
    return open(file, false);
  }

  /**
   * The same, after reading all of it and comparing its checksum.
   *
   * @throws IndexError when the file is no index, of another version, cut short, or damaged
   */
  public static CompiledGazetteer check(Path file) throws IndexError {
    return open(file, true);
  }

  private static CompiledGazetteer open(Path file, boolean whole) throws IndexError {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new CompiledGazetteer(IndexFile.map(channel, file, whole));
    } catch (NoSuchFileException e) {
      throw new IndexError(file + " is not there");
    } catch (IOException e) {
      throw new IndexError(file + " cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Tells one edition from another: the CRC-32 of its contents, eight hexadecimal digits. */
  public String edition() {
    return String.format(Locale.ROOT, "%08x", checksum);
  }

  /** How many different spellings the index holds. */
  public int names() {
    return size;
  }

  /** How many places it holds. */
  public int places() {
    return records.capacity() / Layout.RECORD;
  }

  /** All places, in the order of the file. */
  public Stream<Entry> all() {
    return IntStream.range(0, places()).mapToObj(this::entry);
  }

  @Override
  public List<Entry> find(String name) {
    byte[] key = Names.normal(name).getBytes(StandardCharsets.UTF_8);
    int at = firstNotBelow(key);
    if (key.length == 0 || at == size || !isAt(at, key, true)) {
      return List.of();
    }
    int from = owned.getInt(4 * at);
    int to = owned.getInt(4 * (at + 1));
    List<Entry> found = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      found.add(entry(postings.getInt(4 * i)));
    }
    return found;
  }

  @Override
  public boolean continues(String words) {
    byte[] key = (Names.normal(words) + " ").getBytes(StandardCharsets.UTF_8);
    int at = firstNotBelow(key);
    return key.length > 1 && at < size && isAt(at, key, false);
  }

  @Override
  public Borders borders() {
    return CompiledBorders.builtIn();
  }

  private int firstNotBelow(byte[] key) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Below 0 when the name comes before the key, in the order of unsigned bytes. */
  private int compare(int name, byte[] key) {
    int from = starts.getInt(4 * name);
    int length = starts.getInt(4 * (name + 1)) - from;
    int both = Math.min(length, key.length);
    for (int i = 0; i < both; i++) {
      int difference = (names.get(from + i) & 0xff) - (key[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length;
  }

  private boolean isAt(int name, byte[] key, boolean whole) {
    int from = starts.getInt(4 * name);
    int length = starts.getInt(4 * (name + 1)) - from;
    if (whole ? length != key.length : length < key.length) {
      return false;
    }
    for (int i = 0; i < key.length; i++) {
      if (names.get(from + i) != key[i]) {
        return false;
      }
    }
    return true;
  }

  private Entry entry(int record) {
    Row row = Row.get(records, record * Layout.RECORD);
    return new Entry(
        string(row.name()),
        row.country().isEmpty() ? Optional.empty() : Optional.of(row.country()),
        row.admin1() == 0 ? Optional.empty() : Optional.of(string(row.admin1())),
        row.admin2() == 0 ? Optional.empty() : Optional.of(string(row.admin2())),
        row.feature(),
        row.latitude() / 1e5,
        row.longitude() / 1e5,
        row.population(),
        false,
        row.id() == 0 ? Optional.empty() : Optional.of((long) row.id()));
  }

  private String string(int at) {
    byte[] bytes = new byte[strings.getShort(at) & 0xffff];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = strings.get(at + 2 + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
