package org.whoseword.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file or folder that takes its name when it is whole. A folder that is there is replaced only
 * when it is a data package of ours: its files one by one, the description last.
 */
final class Staged implements Closeable {

  private final Path path;
  private final Path output;

  private Staged(Path path, Path output) {
    this.path = path;
    this.output = output;
  }

  static Staged beside(Path output) throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    Path name = whole.getFileName();
    Path folder = whole.getParent();
    if (name == null || folder == null) {
      throw new IOException("a root is no place to write to");
    }
    Files.createDirectories(folder);
    return new Staged(folder.resolve("." + name + "." + UUID.randomUUID() + ".part"), whole);
  }

  /** Where to write; nothing is there yet. */
  Path path() {
    return path;
  }

  /** Gives it its name. */
  void commit() throws IOException {
    if (!Files.isDirectory(path)) {
      if (Files.isDirectory(output)) {
        throw new IOException("it is a folder, and the export is a file");
      }
      force(path);
      Files.move(path, output, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    for (Path file : files(path)) {
      force(file);
    }
    if (!Files.exists(output)) {
      Files.move(path, output, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    if (!Files.isRegularFile(output.resolve(DataPackage.NAME))) {
      throw new IOException("it is there, and no data package: name another folder");
    }
    for (Path file : files(path)) {
      Files.move(file, output.resolve(path.relativize(file)), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** The description comes last. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(file -> file.endsWith(DataPackage.NAME))).toList();
    }
  }

  /** What has a name must be there after a power cut, too. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Removes what did not take its name. */
  @Override
  public void close() throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : files(path)) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(path);
  }
}
