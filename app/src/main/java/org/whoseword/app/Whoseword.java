package org.whoseword.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.whoseword.codebook.CodebookError;
import org.whoseword.ledger.LedgerError;
import org.whoseword.ledger.QueryError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
    name = "whoseword",
    header = "Who did what to whom, where, when, and on whose word.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    footer = {
      "%nExample:",
      "  whoseword read report.txt",
      "%n'whoseword COMMAND --help' says more."
    })
public final class Whoseword {

  /** Something is wrong with Whoseword itself. */
  private static final int BROKEN = 3;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error came from.")
  private boolean debug;

  private Whoseword() {}

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"whoseword " + version()};
    }
  }

  static String version() {
    String built = Whoseword.class.getPackage().getImplementationVersion();
    return built == null ? "(not built as a jar)" : built;
  }

  public static void main(String[] args) {
    // A library below the parser would announce on standard error that nobody listens to its log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Map<String, String> environment = System.getenv();
    boolean colour =
        isTerminal(environment, "out")
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !isDumb(environment);
    boolean progress = isTerminal(environment, "err");
    try (PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true)) {
      Streams streams = new Streams(System.in, out, err, colour, progress);
      System.exit(run(streams, args));
    }
  }

  /** Runs one command and returns its exit status. */
  static int run(Streams streams, String... args) {
    CommandLine line = new CommandLine(new Whoseword());
    Commands.addTo(line, streams, args);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> failed(exception, line, streams));
    int status;
    try {
      status = args.length == 0 ? usage(line) : line.execute(args);
    } catch (Error fault) {
      // The streams are closed before Java itself could tell of it.
      status = failed(fault, line, streams);
    }
    streams.out().flush();
    streams.err().flush();
    return status;
  }

  /** One line for a person; where it came from only on request. */
  private static int failed(Throwable fault, CommandLine line, Streams streams) {
    Whoseword root = line.getCommand();
    if (root.debug) {
      fault.printStackTrace(streams.err());
    }
    if (fault instanceof QueryError query) {
      streams.err().println(query.shown());
      return CommandLine.ExitCode.USAGE;
    }
    if (fault instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      streams
          .err()
          .println(
              "whoseword: "
                  + megabytes
                  + " MB of memory are not enough for this: WHOSEWORD_JAVA_OPTS=-Xmx4g gives 4 GB");
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (fault instanceof LedgerError) {
      streams.err().println("whoseword: " + fault.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (fault instanceof CodebookError || fault instanceof UncheckedIOException) {
      Throwable cause = fault.getCause();
      String why =
          cause == null ? "" : ": " + cause.getClass().getSimpleName() + " " + cause.getMessage();
      streams.err().println("whoseword: " + fault.getMessage() + why);
      return CommandLine.ExitCode.SOFTWARE;
    }
    streams
        .err()
        .println(
            "whoseword: this should not happen: "
                + fault
                + (root.debug ? "" : " (--debug shows more)"));
    return BROKEN;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  /**
   * Java cannot tell which of its streams is a terminal; the launcher can, and says so in an
   * environment variable. Without it there are neither colours nor progress.
   */
  private static boolean isTerminal(Map<String, String> environment, String stream) {
    return List.of(environment.getOrDefault("WHOSEWORD_TERMINAL", "").split(" ", -1))
        .contains(stream);
  }

  private static boolean isDumb(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        autoFlush,
        StandardCharsets.UTF_8);
  }
}
