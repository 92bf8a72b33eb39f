package org.whoseword.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The door: files, folders and standard input become reports, one after the other and in order.
 * What cannot be read becomes a {@link Arrival.Refusal}, and the next is read.
 */
public final class Intake {

  private final Given given;
  private final InputStream standardInput;
  private final Opener opener;

  /** Opens the files that are read; whoever wants to see their bytes brings one. */
  public interface Opener {

    /**
     * Opens a file.
     *
     * @param shown the file as the user wrote it, or its path below the folder that the user wrote
     */
    InputStream open(Path file, String shown) throws IOException;
  }

  public Intake(Given given, InputStream standardInput) {
    this(given, standardInput, (file, shown) -> Files.newInputStream(file));
  }

  public Intake(Given given, InputStream standardInput, Opener opener) {
    this.given = given;
    this.standardInput = standardInput;
    this.opener = opener;
  }

  /**
   * Reads one input and hands over what it holds.
   *
   * @param input a file, a folder (read in the order of its paths, hidden files left out), or
   *     {@code -} for standard input
   */
  public void read(String input, Consumer<Arrival> sink) {
    if (input.equals("-")) {
      stream(standardInput, new Origin("-", "standard input"), sink);
      return;
    }
    Origin origin = new Origin(input, input);
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        folder(path, input, sink);
      } else if (Files.exists(path)) {
        file(path, new Origin(String.valueOf(path.getFileName()), input), sink);
      } else {
        sink.accept(origin.refuse("input.missing", "no such file or folder"));
      }
    } catch (InvalidPathException invalid) {
      sink.accept(origin.refuse("input.missing", "not a path: " + invalid.getReason()));
    }
  }

  /** Reads what a server sent; reports say the address where files say their name. */
  public void read(Served served, byte[] bytes, Consumer<Arrival> sink) {
    Origin origin = new Origin(served.url(), served.url());
    Given said = served.charset().map(given::withEncoding).orElse(given);
    try {
      InputStream in = new ByteArrayInputStream(bytes);
      new Source(in, origin, said, sink, 0, Optional.of(served)).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }

  /** Reads a feed that a server sent, with what its entries point to. */
  public void feed(Served served, byte[] bytes, Consumer<FeedEntry> sink) {
    Given said = served.charset().map(given::withEncoding).orElse(given);
    Feeds.entries(bytes, new Origin(served.url(), served.url()), said, sink);
  }

  private void folder(Path folder, String shown, Consumer<Arrival> sink) {
    SortedMap<String, Path> files;
    try {
      files = files(folder);
    } catch (IOException e) {
      sink.accept(
          new Origin(shown, shown).refuse("input.unreadable", "cannot list the folder: " + why(e)));
      return;
    }
    if (files.isEmpty()) {
      sink.accept(new Origin(shown, shown).refuse("input.empty", "a folder without files"));
    }
    String prefix = shown.endsWith("/") ? shown : shown + "/";
    files.forEach((name, file) -> file(file, new Origin(name, prefix + name), sink));
  }

  /** A folder's files by their path below it, in its order; hidden ones are left out. */
  public static SortedMap<String, Path> files(Path folder) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(name, file);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private void file(Path file, Origin origin, Consumer<Arrival> sink) {
    try (InputStream in = opener.open(file, origin.path())) {
      stream(in, origin, sink);
    } catch (IOException e) {
      sink.accept(origin.refuse("input.unreadable", "cannot be opened: " + why(e)));
    }
  }

  private void stream(InputStream in, Origin origin, Consumer<Arrival> sink) {
    try {
      new Source(new BufferedInputStream(in), origin, given, sink, 0).read();
    } catch (IOException e) {
      sink.accept(origin.refuse("input.unreadable", "cannot be read: " + why(e)));
    }
  }

  private static String why(Exception e) {
    String message = e.getMessage();
    String name = e.getClass().getSimpleName();
    return message == null ? name : name + " " + message;
  }

  /** What all of the inputs hold, in order. */
  public Reports reports(List<String> inputs) {
    return sink -> inputs.forEach(input -> read(input, sink));
  }
}
