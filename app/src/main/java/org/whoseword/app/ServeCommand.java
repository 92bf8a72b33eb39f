package org.whoseword.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.app.serve.Address;
import org.whoseword.app.serve.Server;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.intake.Given;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Opens a ledger in a web page.",
    description = {
      "%nWithout a LEDGER the page shows a small one with examples. It answers to this machine"
          + " only, unless --listen and --token say otherwise, and asks nothing of any other.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword serve",
      "  whoseword serve news.ledger",
      "  whoseword serve --author lh news.ledger",
      "  whoseword serve --port 8080 --read-only news.ledger"
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; " + Address.PORT + " unless said, 0 for any free port.")
  private int port = Address.PORT;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "An address of this machine; 127.0.0.1 unless said. Others need a --token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "WORD",
      description = "What a caller must show, 16 characters or more.")
  private @Nullable String token;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides in the review view; asked there unless said.")
  private @Nullable String author;

  @Option(names = "--read-only", description = "Stores nothing, no decisions either.")
  private boolean readOnly;

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final GazetteerFile gazetteer = new GazetteerFile();

  @Mixin private final ModelCache cache = new ModelCache();

  @Parameters(paramLabel = "LEDGER", arity = "0..1", description = "The ledger's file.")
  private @Nullable String where;

  private final Streams streams;
  private final CountDownLatch stopped;

  /**
   * @param stopped the command ends when this is counted down
   */
  ServeCommand(Streams streams, CountDownLatch stopped) {
    this.streams = streams;
    this.stopped = stopped;
  }

  @Override
  public Integer call() throws IOException {
    Address address = address();
    Supplier<Codebook> known = new Once<>(codebook::codebook);
    Supplier<Reader> reader =
        new Once<>(() -> Readers.build(known.get(), cache.parser(), gazetteer));
    if (where != null) {
      try (Ledger ledger = Ledgers.open(where)) {
        String name = Objects.requireNonNull(Path.of(where).getFileName()).toString();
        return serve(new LedgerDesk(ledger, name, false, reader, visitor()), address);
      }
    }
    Path folder = Files.createTempDirectory("whoseword");
    try (Ledger ledger = Ledgers.openOrCreate(folder.resolve("examples.ledger").toString())) {
      fill(ledger, known.get(), reader.get());
      return serve(new LedgerDesk(ledger, "examples", true, reader, visitor()), address);
    } finally {
      delete(folder);
    }
  }

  private LedgerDesk.Visitor visitor() {
    return new LedgerDesk.Visitor(Optional.ofNullable(author), !readOnly);
  }

  private Address address() {
    try {
      return new Address(host, port, Optional.ofNullable(token));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), wrong.getMessage(), wrong);
    }
  }

  private int serve(LedgerDesk desk, Address address) {
    try (Server server = Server.start(desk, address)) {
      streams.out().println("Whoseword is at " + server.url());
      streams.err().println("(Ctrl-C ends it)");
      streams.out().flush();
      stopped.await();
      return CommandLine.ExitCode.OK;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CommandLine.ExitCode.OK;
    }
  }

  /** Reads our own examples into an empty ledger. */
  private void fill(Ledger ledger, Codebook known, Reader reader) {
    Run.Start start =
        new Run.Start("serve", Whoseword.version(), known.hash(), "{}", IngestCommand.now());
    try (InputStream in = ServeCommand.class.getResourceAsStream("/examples/reports.jsonl")) {
      Objects.requireNonNull(in, "the examples are missing from the jar");
      Streams quiet = new Streams(in, streams.out(), streams.err(), false, false);
      try (RunWriter writer = ledger.begin(start)) {
        new IngestRun(reader, writer, Period.ALWAYS, quiet).read(Given.NOTHING, List.of("-"), 1);
        writer.finish(IngestCommand.now());
      }
      Ledgered.gather(ledger);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the examples", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Makes a thing when it is first asked for; for many threads. */
  private static final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }
}
