package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.ExampleCheck;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.parse.Parser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whoseword codebook check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Reads a codebook and runs the examples of all its entries.",
    description = "%nNames file and line of whatever is wrong.%n",
    footer = {
      "%nExit status: 0 all is well; 1 something is wrong; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword codebook check",
      "  whoseword codebook check --codebook my-codebook --watch"
    })
final class CheckCommand implements Callable<Integer> {

  private static final long LOOK_EVERY_MS = 500;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Option(names = "--watch", description = "Check again whenever a file in the folder changes.")
  private boolean watch;

  private final Streams streams;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    Optional<Path> folder = codebook.folder();
    if (watch && folder.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--watch needs --codebook DIR");
    }
    Parser parser = cache.parser();
    boolean good = check(parser);
    while (watch && folder.isPresent()) {
      awaitChange(folder.get());
      good = check(parser);
    }
    return good ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private boolean check(Parser parser) {
    PrintStream out = streams.out();
    try {
      Codebook read = codebook.codebook();
      Reader reader = Readers.onTables(read, parser);
      ExampleCheck.Outcome outcome = new ExampleCheck(read, reader).run();
      outcome.failures().forEach(failure -> out.print(failure + "\n"));
      out.print(
          read.entries().size()
              + " entries, "
              + outcome.examples()
              + " examples, "
              + outcome.failures().size()
              + " of them read wrongly\n");
      return outcome.failures().isEmpty();
    } catch (CodebookError error) {
      out.print(error.getMessage() + "\n");
      return false;
    } finally {
      out.flush();
    }
  }

  /** Looks at times and sizes: no file system is without them, and half a second is soon enough. */
  private static void awaitChange(Path folder) throws InterruptedException, IOException {
    String before = stamp(folder);
    while (stamp(folder).equals(before)) {
      Thread.sleep(LOOK_EVERY_MS);
    }
  }

  private static String stamp(Path folder) throws IOException {
    TreeMap<Path, String> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return stamps.toString();
  }
}
