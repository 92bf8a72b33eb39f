package org.whoseword.gazetteer;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.whoseword.gazetteer.Layout.Section;
import org.whoseword.where.Names;

/**
 * Writes an index, part by part, into a folder of its own, and joins the parts at the end. The same
 * places in the same order give the same bytes. Memory does not grow with the number of places.
 */
final class IndexWriter implements Closeable {

  private static final int LONGEST_NAME = 200;

  /** Names of units that are written once and referred to again. */
  private static final int MOST_SHARED = 100_000;

  private final Path folder;
  private final Spellings spellings;
  private final Map<String, Integer> shared = new HashMap<>();
  private final DataOutputStream records;
  private final DataOutputStream strings;
  private long stringsLength;
  private int count;
  private int names;

  /**
   * @param folder for the parts; made when it is missing
   * @param from what an earlier run had finished
   */
  IndexWriter(Path folder, Checkpoint from) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.spellings = new Spellings(folder, from.runs());
    this.records = append("records", (long) from.records() * Layout.RECORD);
    this.strings = append("strings", from.strings());
    this.count = from.records();
    this.stringsLength = from.strings();
    if (stringsLength == 0) {
      // No string begins at 0, which says that there is none.
      strings.writeShort(0);
      stringsLength = 2;
    }
  }

  /**
   * What is on disk for good.
   *
   * @param records how many
   * @param strings bytes
   * @param runs sorted runs of spellings
   */
  record Checkpoint(int records, long strings, int runs) {

    static final Checkpoint START = new Checkpoint(0, 0, 0);
  }

  private DataOutputStream append(String part, long length) throws IOException {
    Path file = folder.resolve(part);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      if (channel.size() != length) {
        throw new IOException(file + " is shorter than it was; start the import anew");
      }
    }
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND), 1 << 16));
  }

  /**
   * Adds a place under its own name and further ones.
   *
   * @return the number of its record, for {@link #name}
   */
  int add(Spot spot, List<String> further) throws IOException {
    Set<String> normal = new LinkedHashSet<>();
    normal.add(Names.normal(spot.name()));
    further.forEach(each -> normal.add(Names.normal(each)));
    int population = (int) Math.min(Integer.MAX_VALUE, spot.population());
    for (String name : normal) {
      spelling(name, population, count);
    }
    ByteBuffer row = ByteBuffer.allocate(Layout.RECORD);
    new Row(
            spot.id(),
            spot.latitude(),
            spot.longitude(),
            population,
            string(spot.name()),
            shared(spot.admin1()),
            shared(spot.admin2()),
            spot.feature(),
            spot.country())
        .put(row);
    records.write(row.array());
    return count++;
  }

  /** Adds a further name of a place that was added before; its own name again changes nothing. */
  void name(int record, int population, String name) throws IOException {
    spelling(Names.normal(name), population, record);
  }

  private void spelling(String normal, int population, int record) throws IOException {
    byte[] bytes = normal.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && bytes.length <= LONGEST_NAME) {
      spellings.add(new Spelling(bytes, population, record));
    }
  }

  private int shared(String name) throws IOException {
    if (name.isEmpty()) {
      return 0;
    }
    Integer known = shared.get(name);
    if (known != null) {
      return known;
    }
    int at = string(name);
    if (shared.size() < MOST_SHARED) {
      shared.put(name, at);
    }
    return at;
  }

  private int string(String value) throws IOException {
    int at = Math.toIntExact(stringsLength);
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    strings.writeShort(bytes.length);
    strings.write(bytes);
    stringsLength += 2L + bytes.length;
    return at;
  }

  /** Puts all on disk, so that an import can go on from here; what follows repeats no string. */
  Checkpoint checkpoint() throws IOException {
    records.flush();
    strings.flush();
    spellings.spill();
    shared.clear();
    return new Checkpoint(count, stringsLength, spellings.runs());
  }

  /** Joins the parts; the file appears under its name only when it is whole. */
  void finish(Path out) throws IOException {
    checkpoint();
    names = merge();
    Path whole = folder.resolve("whole");
    try (FileChannel to =
        FileChannel.open(
            whole,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      join(to);
    }
    Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
  }

  /** How many different spellings the index holds, once it is finished. */
  int names() {
    return names;
  }

  private int merge() throws IOException {
    try (DataOutputStream spelled = append("names", 0);
        DataOutputStream starts = append("name_starts", 0);
        DataOutputStream owned = append("posting_starts", 0);
        DataOutputStream postings = append("postings", 0)) {
      Merge merge = new Merge(spelled, starts, owned, postings);
      spellings.drain(merge);
      starts.writeInt(Math.toIntExact(merge.bytes));
      owned.writeInt(merge.posted);
      return merge.count;
    }
  }

  /** Spellings in order, to names and postings. */
  private static final class Merge implements Spellings.Taker {

    private final DataOutputStream names;
    private final DataOutputStream starts;
    private final DataOutputStream owned;
    private final DataOutputStream postings;
    private byte[] last = new byte[0];
    private int owner = -1;
    private long bytes;
    private int posted;
    private int count;

    Merge(
        DataOutputStream names,
        DataOutputStream starts,
        DataOutputStream owned,
        DataOutputStream postings) {
      this.names = names;
      this.starts = starts;
      this.owned = owned;
      this.postings = postings;
    }

    @Override
    public void take(Spelling spelling) throws IOException {
      boolean isNew = count == 0 || !Arrays.equals(last, spelling.name());
      if (!isNew && owner == spelling.record()) {
        return;
      }
      owner = spelling.record();
      if (isNew) {
        starts.writeInt(Math.toIntExact(bytes));
        owned.writeInt(posted);
        names.write(spelling.name());
        bytes += spelling.name().length;
        count++;
        last = spelling.name();
      }
      postings.writeInt(spelling.record());
      posted++;
    }
  }

  private void join(FileChannel to) throws IOException {
    Map<Section, Path> parts = new EnumMap<>(Section.class);
    parts.put(Section.NAMES, folder.resolve("names"));
    parts.put(Section.NAME_STARTS, folder.resolve("name_starts"));
    parts.put(Section.POSTING_STARTS, folder.resolve("posting_starts"));
    parts.put(Section.POSTINGS, folder.resolve("postings"));
    parts.put(Section.RECORDS, folder.resolve("records"));
    parts.put(Section.STRINGS, folder.resolve("strings"));
    ByteBuffer header = ByteBuffer.allocate(Layout.HEADER);
    header.putLong(Layout.MAGIC).putInt(Layout.VERSION).putInt(names);
    long at = Layout.HEADER;
    CRC32 crc = new CRC32();
    for (Map.Entry<Section, Path> part : parts.entrySet()) {
      long length = Files.size(part.getValue());
      if (length > Layout.LONGEST_SECTION) {
        throw new IOException("the index would be too large: " + part.getKey() + " is " + length);
      }
      header.putLong(at).putLong(length);
      copy(part.getValue(), to.position(at), crc);
      at += length;
    }
    header.putLong(crc.getValue()).flip();
    to.write(header, 0);
    to.force(true);
  }

  private static void copy(Path part, FileChannel to, CRC32 crc) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try (FileChannel from = FileChannel.open(part, StandardOpenOption.READ)) {
      while (from.read(buffer) >= 0) {
        buffer.flip();
        crc.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
          to.write(buffer);
        }
        buffer.clear();
      }
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
    strings.close();
  }
}
