package org.whoseword.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reports from web archives (WARC 1.0 and 1.1, compressed or not): the pages and texts that servers
 * answered with. What is no text, and what a server refused, is passed over; a broken record costs
 * itself and no other.
 */
final class Warcs {

  /** So many broken records in a row end the search: what follows is no web archive. */
  private static final int HOPELESS = 100;

  private final Given given;
  private final Consumer<Arrival> sink;

  private Warcs(Given given, Consumer<Arrival> sink) {
    this.given = given;
    this.sink = sink;
  }

  static boolean isNamed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
  }

  static void read(InputStream in, Origin origin, Given given, Consumer<Arrival> sink)
      throws IOException {
    Warcs warc = new Warcs(given, sink);
    WarcRecords records = new WarcRecords(in, given.limits());
    int faults = 0;
    for (Optional<WarcRecords.Piece> each = records.next();
        each.isPresent() && faults < HOPELESS;
        each = records.next()) {
      WarcRecords.Piece piece = each.get();
      String at = "#" + piece.offset();
      Origin where = new Origin(origin.name() + at, origin.path() + at);
      if (piece.fault().isPresent()) {
        faults++;
        sink.accept(where.refuse("warc.broken", piece.fault().get()));
      } else {
        faults = 0;
        warc.record(piece.bytes(), where);
      }
    }
  }

  private void record(byte[] bytes, Origin where) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isPresent()) {
        record(record.get(), where);
      }
    } catch (IOException | IllegalArgumentException broken) {
      // jwarc throws the latter for addresses and media types that are none.
      sink.accept(where.refuse("warc.record", "a broken record: " + broken.getMessage()));
    }
  }

  private void record(WarcRecord record, Origin where) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return;
      }
      HttpResponse http = response.http();
      if (http.status() == 200) {
        body(http.bodyDecoded().stream(), http.contentType(), response, where);
      }
    } else if (record instanceof WarcResource resource) {
      body(resource.body().stream(), resource.contentType(), resource, where);
    } else if (record instanceof WarcConversion conversion) {
      body(conversion.body().stream(), conversion.contentType(), conversion, where);
    }
  }

  private void body(InputStream body, MediaType type, WarcTargetRecord record, Origin where)
      throws IOException {
    Served served =
        Served.of(
            record.target(),
            Optional.of(type.base().toString()),
            Optional.ofNullable(type.parameters().get("charset")));
    boolean text = served.type().equals(Optional.of("text/plain"));
    boolean pdf = served.type().equals(Optional.of("application/pdf"));
    if (!served.isPage() && !text && !pdf) {
      return;
    }
    byte[] bytes = body.readNBytes(given.limits().bytes() + 1);
    if (bytes.length > given.limits().bytes()) {
      sink.accept(
          where.refuse("input.too-long", "longer than " + given.limits().bytes() + " bytes"));
      return;
    }
    if (bytes.length == 0) {
      return;
    }
    if (served.isPage()) {
      sink.accept(Pages.read(bytes, Optional.of(served), where, given));
    } else if (pdf) {
      sink.accept(Pdfs.read(bytes, where, given));
    } else {
      Charset charset = served.charset().orElse(StandardCharsets.UTF_8);
      sink.accept(text(bytes, charset, served.url(), where));
    }
  }

  private Arrival text(byte[] bytes, Charset charset, String url, Origin where) {
    Optional<String> text = Decoder.decode(bytes, charset);
    if (text.isEmpty()) {
      return where.refuse("input.encoding", Decoder.explain(charset));
    }
    return Draft.of(text.get()).withUrl(Optional.of(url)).arrive(where, given);
  }
}
