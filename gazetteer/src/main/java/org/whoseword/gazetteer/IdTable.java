package org.whoseword.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of GeoNames' ids, in a file that is mapped piece by piece: ids run to some 13
 * million, and the heap holds none of them.
 */
final class IdTable implements Closeable {

  /** Larger ids are taken for mistakes: GeoNames has given some 13 million in twenty years. */
  static final int MOST = 99_999_999;

  /** Ids in a piece of 4 MB. */
  private static final int PIECE = 1 << 20;

  private final FileChannel channel;
  private final List<@Nullable MappedByteBuffer> pieces = new ArrayList<>();

  /**
   * @param file made when it is missing; what it holds stays
   */
  IdTable(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** The number of an id; 0 when it has none. */
  int get(int id) {
    return id <= 0 || id > MOST ? 0 : piece(id).getInt(4 * (id % PIECE));
  }

  /**
   * @param id 1 to {@value #MOST}
   */
  void put(int id, int number) {
    piece(id).putInt(4 * (id % PIECE), number);
  }

  private MappedByteBuffer piece(int id) {
    int index = id / PIECE;
    while (pieces.size() <= index) {
      pieces.add(null);
    }
    MappedByteBuffer known = pieces.get(index);
    if (known != null) {
      return known;
    }
    try {
      MappedByteBuffer piece =
          channel.map(FileChannel.MapMode.READ_WRITE, 4L * PIECE * index, 4L * PIECE);
      pieces.set(index, piece);
      return piece;
    } catch (IOException e) {
      throw new UncheckedIOException("the table of ids cannot be mapped", e);
    }
  }

  /** Puts all on disk. */
  void force() {
    for (MappedByteBuffer piece : pieces) {
      if (piece != null) {
        piece.force();
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
