package org.whoseword.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder beside an index in which an import lays its parts; held by one import at a time. */
final class ImportFolder implements Closeable {

  private static final String LOCK = "lock";

  /** What an import writes there: nothing else is ever deleted. */
  private static final Pattern OURS =
      Pattern.compile(
          "state(\\.next)?|ids-[a-z]+|run-[0-9]+|records|strings|names|name_starts|posting_starts"
              + "|postings|whole");

  private final Path path;
  private final FileChannel lock;

  private ImportFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes the folder of an index.
   *
   * @throws DumpError when another import holds it
   */
  static ImportFolder open(Path index) throws DumpError, IOException {
    Path path = index.resolveSibling(index.getFileName() + ".parts");
    Files.createDirectories(path);
    FileChannel lock =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(lock)) {
      lock.close();
      throw new DumpError("another import is writing " + index);
    }
    return new ImportFolder(path, lock);
  }

  /** The lock is given back when its channel is closed. */
  private static boolean isTaken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Deletes what an import left. */
  void empty() throws IOException {
    for (Path file : files()) {
      if (OURS.matcher(String.valueOf(file.getFileName())).matches()) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(path)) {
      return all.toList();
    }
  }

  /** Gives the folder back, and removes it when nothing of an import lies there. */
  @Override
  public void close() throws IOException {
    lock.close();
    List<Path> left = files();
    if (left.equals(List.of(file(LOCK)))) {
      Files.delete(file(LOCK));
      Files.delete(path);
    }
  }
}
