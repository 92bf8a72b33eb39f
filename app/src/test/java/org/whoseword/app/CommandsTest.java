package org.whoseword.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class CommandsTest {

  private static final Streams STREAMS =
      new Streams(
          InputStream.nullInputStream(),
          new PrintStream(OutputStream.nullOutputStream(), false),
          new PrintStream(OutputStream.nullOutputStream(), false),
          false,
          false);

  @Command(name = "root")
  private static final class Root {}

  private static Map<String, CommandLine> made(String... args) {
    CommandLine line = new CommandLine(new Root());
    Commands.addTo(line, STREAMS, args);
    return line.getSubcommands();
  }

  @Test
  void everyCommandIsKnownByTheNameThatItsHelpTells() {
    for (String name : Commands.names()) {
      Object command = requireNonNull(made("--help").get(name)).getCommand();
      assertEquals(name, command.getClass().getAnnotation(Command.class).name());
    }
  }

  @Test
  void theCommandThatIsAskedForIsMadeAlone() {
    assertEquals(Set.of("who"), made("--debug", "who", "read").keySet());
  }

  @Test
  void anotherNameOfACommandIsUnderstood() {
    assertTrue(made("claims").containsKey("claims"));
  }

  @Test
  void aCommandThatThereIsNotCallsForAllSoThatTheLikeCanBeNamed() {
    assertTrue(made("reed").keySet().containsAll(Commands.names()));
  }
}
