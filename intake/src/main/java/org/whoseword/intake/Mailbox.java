package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A file of messages (mbox): each begins behind a line {@code From …}, and a line of its own that
 * begins so has a {@code >} before it. Memory is bounded by the largest message that is read.
 */
final class Mailbox {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final Origin origin;
  private final Given given;
  private final Consumer<Arrival> sink;
  private final int depth;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;

  private Mailbox(Origin origin, Given given, Consumer<Arrival> sink, int depth) {
    this.origin = origin;
    this.given = given;
    this.sink = sink;
    this.depth = depth;
  }

  static void read(InputStream in, Origin origin, Given given, Consumer<Arrival> sink, int depth)
      throws IOException {
    Mailbox box = new Mailbox(origin, given, sink, depth);
    Window window = new Window(in);
    boolean blank = true;
    for (int length = line(window); length > 0; length = line(window)) {
      if (blank && isParting(window, length)) {
        box.end();
        box.number++;
      } else {
        box.add(window, length);
      }
      blank = isBlank(window, length);
      window.skip(length);
    }
    box.end();
  }

  /** How long the next line is, its end included, or what of it is looked at in one piece. */
  private static int line(Window window) throws IOException {
    int most = 1 << 14;
    int there = Math.min(window.fill(most), most);
    for (int i = 0; i < there; i++) {
      if (window.at(i) == '\n') {
        return i + 1;
      }
    }
    return there;
  }

  private static boolean isBlank(Window window, int length) {
    return length == 1 && window.at(0) == '\n'
        || length == 2 && window.at(0) == '\r' && window.at(1) == '\n';
  }

  private static boolean begins(Window window, int at, int length) {
    if (length - at < FROM.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (window.at(at + i) != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /** Many programs leave a line that begins so as it is; it does not end in a time. */
  private static boolean isParting(Window window, int length) {
    return begins(window, 0, length)
        && Kind.MAILBOX_LINE
            .matcher(new String(window.copy(length), StandardCharsets.ISO_8859_1))
            .lookingAt();
  }

  private void add(Window window, int length) {
    tooLong |= message.size() + length > given.limits().bytes();
    if (tooLong) {
      return;
    }
    int marks = 0;
    while (marks < length && window.at(marks) == '>') {
      marks++;
    }
    int from = marks > 0 && begins(window, marks, length) ? 1 : 0;
    message.writeBytes(window.copy(from, length));
  }

  private void end() throws IOException {
    if (number > 0) {
      Origin at = origin.line(number);
      if (tooLong) {
        sink.accept(
            at.refuse(
                "input.too-long", "a message longer than " + given.limits().bytes() + " bytes"));
      } else {
        Mails.read(message.toByteArray(), at, given, sink, depth);
      }
    }
    message.reset();
    tooLong = false;
  }
}
