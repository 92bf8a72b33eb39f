package org.whoseword.model;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes NLP4J's English models and lexica as one file of {@link Sections}, at build time.
 *
 * <p>Nothing is pruned that changes a tree: rows of zeros and zeros in rows go, since adding them
 * changes no score. Orders that decide ties or the order of a sum (of labels, of a word's clusters,
 * of the transitions allowed) are written as NLP4J iterates over them.
 */
public final class Converter {

  private Converter() {}

  /**
   * Converts, unless the output was made by these very classes from these very jars.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path folder = Path.of(args[0]);
    Path model = folder.resolve(ModelFile.NAME);
    Path id = folder.resolve(ModelFile.ID_NAME);
    Path stamp = folder.resolve("english.from");
    String from = fingerprint();
    if (Files.exists(model) && Files.exists(stamp) && Files.readString(stamp).equals(from)) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(stamp);
    write(convert(), model);
    Files.writeString(id, sha256(model));
    Files.writeString(stamp, from);
  }

  private static Sections convert() throws IOException, ReflectiveOperationException {
    Sections sections = new Sections();
    for (String name : List.of("pos", "ner", "dep")) {
      String path = "edu/emory/mathcs/nlp/models/en-" + name + ".xz";
      new ConvertedModel((OnlineComponent<?, ?>) NLPUtils.getComponent(path)).addTo(sections, name);
    }
    new ConvertedWords().addTo(sections);
    new ConvertedNames().addTo(sections);
    return sections;
  }

  private static void write(Sections sections, Path file) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      sections.write(out);
    }
  }

  /** One of NLP4J's lexica. */
  static Object lexicon(String name) throws IOException, ReflectiveOperationException {
    try (ObjectInputStream in =
        IOUtils.createArtifactObjectInputStream("edu/emory/mathcs/nlp/lexica/" + name + ".xz")) {
      return in.readObject();
    }
  }

  /** What a field of an NLP4J object holds; most have no getter. */
  static Object field(Object owner, Class<?> declaring, String name)
      throws ReflectiveOperationException {
    Field field = declaring.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }

  /** What the output depends on: the classes of this package, and the jars by name and size. */
  private static String fingerprint() throws IOException {
    StringBuilder from = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        from.append(path.getFileName()).append(' ').append(Files.size(path)).append('\n');
      } else if (Files.isDirectory(path)) {
        for (Path file : classes(path)) {
          from.append(file.getFileName()).append(' ').append(sha256(file)).append('\n');
        }
      }
    }
    return from.toString();
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> f.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
