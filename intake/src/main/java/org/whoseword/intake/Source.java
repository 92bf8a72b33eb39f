package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** One stream of bytes: told what kind it is, then read as that. */
final class Source {

  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final Origin origin;
  private final Given given;
  private final Consumer<Arrival> sink;
  private final int depth;
  private final int largest;
  private final Optional<Served> served;

  /**
   * @param in supports {@link InputStream#mark}
   * @param depth of how many archives this is a member
   */
  Source(InputStream in, Origin origin, Given given, Consumer<Arrival> sink, int depth) {
    this(in, origin, given, sink, depth, Optional.empty());
  }

  /**
   * @param served what a server said of it
   */
  Source(
      InputStream in,
      Origin origin,
      Given given,
      Consumer<Arrival> sink,
      int depth,
      Optional<Served> served) {
    this.served = served;
    this.largest = given.limits().bytes();
    this.in = in;
    this.origin = origin;
    this.given = given;
    this.sink = sink;
    this.depth = depth;
  }

  void read() throws IOException {
    in.mark(HEAD);
    byte[] first = in.readNBytes(HEAD);
    in.reset();
    Optional<Kind> packed = Kind.ofBytes(first);
    if (packed.isPresent()) {
      packed(packed.get());
      return;
    }
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
    Kind kind =
        served.filter(Served::isPage).isPresent() ? Kind.PAGE : Kind.of(head, origin.name());
    if (kind == Kind.JSON_LINES && !wide) {
      lines();
    } else if (kind == Kind.TABLE) {
      table(head, mark);
    } else if (kind == Kind.MAILBOX) {
      Mailbox.read(in, origin, given, sink, depth);
    } else {
      whole(kind);
    }
  }

  private void packed(Kind kind) throws IOException {
    switch (kind) {
      case WARC -> Warcs.read(in, origin, given, sink);
      case PDF -> whole(kind);
      case GZIP -> {
        if (Warcs.isNamed(origin.name())) {
          Warcs.read(in, origin, given, sink);
        } else {
          new Archives(depth, given, sink).read(in, kind, origin);
        }
      }
      default -> new Archives(depth, given, sink).read(in, kind, origin);
    }
  }

  private void table(String head, Optional<Charset> mark) {
    Charset charset = mark.or(given::encoding).orElse(StandardCharsets.UTF_8);
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    Tables.read(new InputStreamReader(in, strict), head, origin, given, sink);
  }

  private void whole(Kind kind) throws IOException {
    byte[] bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      sink.accept(origin.refuse("input.too-long", "longer than " + largest + " bytes"));
      return;
    }
    switch (kind) {
      case PAGE -> sink.accept(Pages.read(bytes, served, origin, given));
      case FEED -> Feeds.read(bytes, origin, given, sink);
      case PDF -> sink.accept(Pdfs.read(bytes, origin, given));
      case MAIL -> Mails.read(bytes, origin, given, sink, depth);
      default -> text(kind, bytes);
    }
  }

  private void text(Kind kind, byte[] bytes) {
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
      default -> {
        if (served.isPresent()) {
          sink.accept(Draft.of(text.get()).withUrl(served.map(Served::url)).arrive(origin, given));
        } else {
          Texts.read(text.get(), origin, given, sink);
        }
      }
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
          tooLong |= line.size() + i - from > largest;
          if (!tooLong) {
            line.write(buffer, from, i - from);
          }
          line(line, tooLong, origin.line(number), charset);
          number++;
          tooLong = false;
          from = i + 1;
        }
      }
      tooLong |= line.size() + read - from > largest;
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
      sink.accept(at.refuse("line.too-long", "a line longer than " + largest + " bytes"));
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
