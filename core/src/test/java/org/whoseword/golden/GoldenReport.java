package org.whoseword.golden;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * One golden report: {@code reports/NAME.txt}, and beside it, where the report has a header, {@code
 * reports/NAME.properties} with {@code published}, {@code outlet} or {@code title}.
 *
 * @param text with LF line ends, however the file was checked out
 */
public record GoldenReport(Path folder, String name, Header header, String text) {

  /** All of them, by name. The folder is found from core and from the modules beside it. */
  public static List<GoldenReport> all() throws IOException {
    Path here = Path.of("src", "test", "resources", "golden");
    Path folder = Files.isDirectory(here) ? here : Path.of("..", "core").resolve(here);
    return in(folder);
  }

  /** The reports of a folder {@code golden}, by name. */
  public static List<GoldenReport> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve("reports"))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    return files.stream().map(file -> read(folder, file)).toList();
  }

  private static GoldenReport read(Path folder, Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    try {
      Header header = header(file.resolveSibling(name + ".properties"));
      return new GoldenReport(folder, name, header, text(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("golden report " + name, e);
    }
  }

  private static Header header(Path file) throws IOException {
    Properties known = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        known.load(reader);
      }
    }
    return new Header(
        Optional.ofNullable(known.getProperty("title")),
        Optional.ofNullable(known.getProperty("outlet")),
        Optional.empty(),
        Optional.ofNullable(known.getProperty("published")).flatMap(PublicationDate::parse),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The report as a reader gets it, called by its name. */
  public Report report() {
    return new Report(name, Optional.empty(), header, text);
  }

  /** The same report with CRLF line ends. */
  public Report reportWithCrlf() {
    return new Report(name, Optional.empty(), header, text.replace("\n", "\r\n"));
  }

  public Path parseFile() {
    return folder.resolve("parses").resolve(name + ".tsv");
  }

  public Path readingFile() {
    return folder.resolve("readings").resolve(name + ".txt");
  }

  /** The approved reading; empty text when none was approved yet. */
  public String approved() throws IOException {
    return Files.exists(readingFile()) ? text(readingFile()) : "";
  }

  /** The frozen parse; empty text when none was frozen yet. */
  public String frozen() throws IOException {
    return Files.exists(parseFile()) ? text(parseFile()) : "";
  }

  @Override
  public String toString() {
    return name;
  }
}
