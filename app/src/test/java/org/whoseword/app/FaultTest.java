package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a person is told when the program itself, or the machine, gives up. */
final class FaultTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private int status(Supplier<Error> fault) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw fault.get();
          }
        };
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream(), false);
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Whoseword.run(new Streams(broken, nothing, err, false, false), "read", "-");
  }

  @Test
  void tooLittleMemoryIsToldWithWhatToDo() {
    assertEquals(1, status(OutOfMemoryError::new));
    String message = told.toString(StandardCharsets.UTF_8);
    assertTrue(message.contains("WHOSEWORD_JAVA_OPTS=-Xmx4g"), message);
  }

  @Test
  void aPartThatIsMissingIsTold() {
    assertEquals(3, status(() -> new NoClassDefFoundError("some/Part")));
    String message = told.toString(StandardCharsets.UTF_8);
    assertTrue(message.contains("this should not happen"), message);
    assertTrue(message.contains("some/Part"), message);
  }
}
