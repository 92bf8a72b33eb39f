package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** One stream of bytes: told what kind it is, then read as that. */
final class Source {

  /** Most bytes of a file that is read as a whole, or of one line of a file of records. */
  static final int LARGEST = 16 << 20;

  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final Origin origin;
  private final Given given;
  private final Consumer<Arrival> sink;

  /**
   * @param in supports {@link InputStream#mark}
   */
  Source(InputStream in, Origin origin, Given given, Consumer<Arrival> sink) {
    this.in = in;
    this.origin = origin;
    this.given = given;
    this.sink = sink;
  }

  void read() throws IOException {
    in.mark(HEAD);
    byte[] first = in.readNBytes(HEAD);
    in.reset();
    Optional<Charset> mark = Decoder.byteOrderMark(first);
    boolean wide = mark.isPresent() && !mark.get().equals(StandardCharsets.UTF_8);
    // Only the shape counts here: ASCII letters look the same in every 8-bit encoding.
    String head =
        new String(first, wide ? mark.get() : StandardCharsets.ISO_8859_1)
            .replace("\uFEFF", "")
            .replace("\u00EF\u00BB\u00BF", "");
    if (head.isBlank() && first.length < HEAD) {
      sink.accept(origin.refuse("input.empty", "empty"));
      return;
    }
    if (Draft.isBinary(head)) {
      sink.accept(origin.refuse("input.binary", "binary data, not text"));
      return;
    }
    Kind kind = Kind.of(head, origin.name());
    if (kind == Kind.JSON_LINES && !wide) {
      lines();
    } else {
      whole(kind);
    }
  }

  private void whole(Kind kind) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      sink.accept(origin.refuse("input.too-long", "longer than " + LARGEST + " bytes"));
      return;
    }
    if (kind == Kind.PAGE) {
      sink.accept(Pages.read(bytes, origin, given));
      return;
    }
    Charset charset = given.encoding().orElse(StandardCharsets.UTF_8);
    Optional<String> text = Decoder.decode(bytes, charset);
    if (text.isEmpty()) {
      sink.accept(origin.refuse("input.encoding", Decoder.explain(charset)));
      return;
    }
    switch (kind) {
      case JSON -> Records.read(text.get(), origin, given, sink);
      case JSON_LINES -> {
        long number = 0;
        for (String line : text.get().split("\n", -1)) {
          number++;
          if (!line.isBlank()) {
            Records.read(line, origin.line(number), given, sink);
          }
        }
      }
      default -> sink.accept(Draft.of(text.get()).arrive(origin, given));
    }
  }

  /** Line by line, so that a file of any length needs the memory of one line. */
  private void lines() throws IOException {
    Charset charset = given.encoding().orElse(StandardCharsets.UTF_8);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    boolean tooLong = false;
    byte[] buffer = new byte[HEAD];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          tooLong |= line.size() + i - from > LARGEST;
          if (!tooLong) {
            line.write(buffer, from, i - from);
          }
          line(line, tooLong, origin.line(number), charset);
          number++;
          tooLong = false;
          from = i + 1;
        }
      }
      tooLong |= line.size() + read - from > LARGEST;
      if (!tooLong) {
        line.write(buffer, from, read - from);
      }
    }
    line(line, tooLong, origin.line(number), charset);
  }

  private void line(ByteArrayOutputStream line, boolean tooLong, Origin at, Charset charset) {
    byte[] bytes = line.toByteArray();
    line.reset();
    if (tooLong) {
      sink.accept(at.refuse("line.too-long", "a line longer than " + LARGEST + " bytes"));
      return;
    }
    Optional<String> text = Decoder.decode(bytes, charset);
    if (text.isEmpty()) {
      sink.accept(at.refuse("input.encoding", Decoder.explain(charset)));
    } else if (!text.get().isBlank()) {
      Records.read(text.get(), at, given, sink);
    }
  }
}
