package org.whoseword.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.intake.ActorFile;
import org.whoseword.who.Dictionary;
import org.whoseword.who.OwnActors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a project brings its own actors along. */
final class OwnOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      arity = "1..*",
      parameterConsumer = DictionaryFiles.class,
      description = {
        "A TABARI or PETRARCH file of actors, agents or discards; what it names wins over the"
            + " registry. More files may follow whose names say actors, agents or discards."
      })
  private List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "A CSV file of your own actors, with the head name,aliases,country,sector,from,to; wins"
              + " over dictionaries.")
  private List<Path> actors = new ArrayList<>();

  /** Takes the next word, and the ones behind it for as long as they name dictionaries. */
  static final class DictionaryFiles implements CommandLine.IParameterConsumer {

    private static final Pattern NAME = Pattern.compile("actors?|agents?|discards?");

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
      if (args.isEmpty()) {
        throw new ParameterException(
            command.commandLine(), "Missing required parameter for option '--dictionary' (FILE)");
      }
      List<Path> files = Objects.requireNonNull(option.getValue());
      files.add(Path.of(args.pop()));
      while (!args.isEmpty() && isDictionary(args.peek())) {
        files.add(Path.of(args.pop()));
      }
    }

    private static boolean isDictionary(String word) {
      Path file = Path.of(word);
      Path name = file.getFileName();
      return !word.startsWith("-")
          && name != null
          && NAME.matcher(name.toString().toLowerCase(Locale.ROOT)).find()
          && Files.isRegularFile(file);
    }
  }

  /**
   * The codebook with what the options name; says on standard error what was not understood. Empty
   * when a file of one's own is wrong.
   */
  Optional<Codebook> addTo(Codebook codebook, Streams streams) {
    List<Table> tables = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path file : actors) {
      OwnActors own = ActorFile.read(name(file, names), bytes(file), codebook);
      own.problems().forEach(problem -> streams.err().println("whoseword: " + problem));
      if (!own.problems().isEmpty()) {
        return Optional.empty();
      }
      tables.add(own.table());
    }
    for (Path file : dictionaries) {
      Dictionary dictionary = dictionary(name(file, names), bytes(file), codebook);
      tables.addAll(dictionary.tables());
      streams.err().println("whoseword: " + DictionaryCheck.summary(dictionary));
      if (!dictionary.problems().isEmpty()) {
        streams.err().println("whoseword: 'whoseword dictionary check " + file + "' shows them");
      }
    }
    return Optional.of(tables.isEmpty() ? codebook : codebook.with(tables));
  }

  /** Files of actors, in the order in which they were named. */
  List<Path> actors() {
    return List.copyOf(actors);
  }

  /** Dictionaries, likewise. */
  List<Path> dictionaries() {
    return List.copyOf(dictionaries);
  }

  /**
   * What a file is called in rules and in the codebook's hash: where it lies on this machine says
   * nothing of what it holds, and must not change a reading.
   */
  private static String name(Path file, Set<String> used) {
    String own = String.valueOf(file.getFileName());
    String name = own;
    for (int n = 2; !used.add(name); n++) {
      name = own + "(" + n + ")";
    }
    return name;
  }

  /** Old dictionaries are Latin-1 where they are not UTF-8; every byte has a meaning there. */
  static Dictionary dictionary(String name, byte[] bytes, Codebook codebook) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean broken = text.indexOf('\uFFFD') >= 0;
    Charset latin = StandardCharsets.ISO_8859_1;
    return Dictionary.read(name, broken ? new String(bytes, latin) : text, codebook);
  }

  private byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw wrong("cannot read " + file + ": " + e.getClass().getSimpleName());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
