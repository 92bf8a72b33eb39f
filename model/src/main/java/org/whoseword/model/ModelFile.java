package org.whoseword.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The model's file: compressed in the jar, unpacked once for a user, read from there at every
 * start.
 *
 * <p>The file is unpacked beside its place and moved there in one step, so that a reader sees all
 * of it or none, and of two programs that start at once both do well. Its name holds a digest of
 * its contents, its end a checksum: one that was damaged is unpacked again. Every start marks the
 * file as used and removes what {@link Leftovers} finds beside it.
 *
 * @param name the name of the unpacked file
 * @param packed the bytes in the jar, unpacked as they are read
 */
record ModelFile(String name, Packed packed) {

  /** Where the bytes come from. */
  interface Packed {
    InputStream open() throws IOException;
  }

  static final String NAME = "english.sections";
  static final String ID_NAME = "english.id";

  /** UTF-16 units of the digest in an unpacked file's name, hexadecimal. */
  static final int ID_UNITS = 16;

  /** The file in this jar. */
  static ModelFile inJar() {
    try (InputStream in = open(ID_NAME)) {
      String id = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return new ModelFile(id.substring(0, ID_UNITS) + "-" + NAME, () -> open(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder for what is unpacked, unless a caller names another. */
  static Path defaultFolder() {
    String named = System.getProperty("whoseword.cache");
    if (named != null) {
      return Path.of(named);
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    return caches != null && !caches.isEmpty()
        ? Path.of(caches, "whoseword")
        : Path.of(System.getProperty("user.home"), ".cache", "whoseword");
  }

  /**
   * Reads the model, unpacking it to the folder if it is not there. Where nothing can be written,
   * the jar itself is read, which takes a second longer.
   */
  Sections read(Path folder) throws IOException {
    try {
      return readThrough(folder);
    } catch (IOException unusable) {
      return read(Channels.newChannel(packed.open()));
    }
  }

  /**
   * Reads the model, unpacking it to the folder if it is not there.
   *
   * @throws IOException when the folder neither holds the model nor can take it
   */
  Sections readThrough(Path folder) throws IOException {
    Path file = folder.resolve(name);
    Optional<Sections> kept = kept(file);
    if (kept.isPresent()) {
      Leftovers.remove(file, Instant.now());
      return kept.get();
    }
    Sections unpacked = unpack(file);
    Leftovers.remove(file, Instant.now());
    return unpacked;
  }

  /** What the file holds, if it is there and whole. */
  private static Optional<Sections> kept(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(FileChannel.open(file)));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static Sections read(ReadableByteChannel channel) throws IOException {
    try (channel) {
      return Sections.read(channel);
    }
  }

  private Sections unpack(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), name, ".part");
    try (InputStream in = packed.open()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      // Read before it is moved: once in its place, others may replace or remove it.
      Sections sections = read(FileChannel.open(part));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return sections;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = ModelFile.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("no resource " + resource + " beside " + ModelFile.class);
    }
    return in;
  }
}
