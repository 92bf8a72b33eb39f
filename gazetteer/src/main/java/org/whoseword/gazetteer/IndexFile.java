package org.whoseword.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.whoseword.gazetteer.Layout.Section;

/** An index's header, checked, and its sections. */
final class IndexFile {

  /** Bytes of a file that is read whole when it is opened, to compare its checksum. */
  private static final long SMALL = 64L << 20;

  private final int names;
  private final long checksum;
  private final Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);

  private IndexFile(Header header) {
    this.names = header.names();
    this.checksum = header.checksum();
  }

  /** Bytes in memory; their checksum is compared. */
  static IndexFile of(ByteBuffer bytes) throws IndexError {
    Header header = Header.read(bytes, bytes.capacity(), "the index");
    IndexFile file = new IndexFile(header);
    for (Section section : Section.values()) {
      int at = (int) header.start(section);
      file.sections.put(section, bytes.slice(at, (int) header.length(section)));
    }
    file.compare(header, "the index");
    return file;
  }

  /**
   * Maps a file. The checksum of a large one is compared only when it is asked for, since that
   * reads the whole file.
   */
  static IndexFile map(FileChannel channel, Path path, boolean compare)
      throws IOException, IndexError {
    ByteBuffer head = ByteBuffer.allocate(Layout.HEADER);
    while (head.hasRemaining() && channel.read(head) >= 0) {
      // Short reads are allowed.
    }
    Header header = Header.read(head.flip(), channel.size(), path.toString());
    IndexFile file = new IndexFile(header);
    for (Section section : Section.values()) {
      file.sections.put(
          section,
          channel.map(
              FileChannel.MapMode.READ_ONLY, header.start(section), header.length(section)));
    }
    if (compare || channel.size() <= SMALL) {
      file.compare(header, path.toString());
    }
    return file;
  }

  private void compare(Header header, String what) throws IndexError {
    CRC32 crc = new CRC32();
    for (Section section : Section.values()) {
      crc.update(section(section).duplicate());
    }
    if (crc.getValue() != header.checksum()) {
      throw new IndexError(what + " is damaged: its checksum does not fit");
    }
  }

  int names() {
    return names;
  }

  /** CRC-32 of all sections, as the header tells it. */
  long checksum() {
    return checksum;
  }

  ByteBuffer section(Section section) {
    ByteBuffer found = sections.get(section);
    if (found == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return found;
  }

  /**
   * What stands before the sections.
   *
   * @param places offset and length of each section, in their order
   */
  private record Header(int names, long[] places, long checksum) {

    static Header read(ByteBuffer in, long size, String what) throws IndexError {
      if (in.remaining() < Layout.HEADER || in.getLong(0) != Layout.MAGIC) {
        throw new IndexError(what + " is no index of places");
      }
      int version = in.getInt(8);
      if (version != Layout.VERSION) {
        throw new IndexError(
            what
                + " has version "
                + version
                + "; this program reads version "
                + Layout.VERSION
                + ": import the dump again");
      }
      long[] places = new long[2 * Section.values().length];
      for (int i = 0; i < places.length; i++) {
        places[i] = in.getLong(16 + 8 * i);
      }
      Header header = new Header(in.getInt(12), places, in.getLong(Layout.HEADER - 8));
      for (Section section : Section.values()) {
        boolean inside =
            header.start(section) >= Layout.HEADER
                && header.length(section) >= 0
                && header.length(section) <= Layout.LONGEST_SECTION
                && header.start(section) + header.length(section) <= size;
        if (!inside) {
          throw new IndexError(what + " is cut short: " + section + " lies beyond its end");
        }
      }
      boolean fits =
          header.names() >= 0
              && header.length(Section.NAME_STARTS) == 4L * (header.names() + 1L)
              && header.length(Section.POSTING_STARTS) == 4L * (header.names() + 1L)
              && header.length(Section.POSTINGS) % 4 == 0
              && header.length(Section.RECORDS) % Layout.RECORD == 0;
      if (!fits) {
        throw new IndexError(what + " is damaged: its sections do not fit together");
      }
      return header;
    }

    long start(Section section) {
      return places[2 * section.ordinal()];
    }

    long length(Section section) {
      return places[2 * section.ordinal() + 1];
    }
  }
}
