package org.whoseword.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.Redaction;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredHit;

/**
 * Writes every claim that a query finds, in the order in which they came in, to a file or a folder:
 * the same ledger gives the same bytes. What is there under the name is replaced when all is
 * written, and never by a part.
 *
 * @param raw whether text that a spreadsheet would take for a formula is left as it is
 * @param redaction what is left out; nothing when empty
 * @param decided what becomes of the decisions of people
 */
public record Export(
    Format format, Query query, boolean raw, Optional<Redaction> redaction, Decided.Use decided) {

  /**
   * What was written.
   *
   * @param claims how many
   * @param leftOut claims that were found and that the format has no place for, or that people
   *     rejected
   */
  public record Written(long claims, long leftOut) {}

  /**
   * Writes.
   *
   * @param said the query as it was written, for a package to tell
   * @throws UncheckedIOException when the output cannot be written
   */
  public Written write(Ledger ledger, String said, Path output) {
    try (Staged staged = Staged.beside(output)) {
      Written written;
      if (format.packed().isPresent()) {
        Path folder = Files.createDirectory(staged.path());
        Path file = folder.resolve(format.packed().get());
        written = fill(ledger, file);
        DataPackage.describe(folder, file, format, said, written);
      } else {
        written = fill(ledger, staged.path());
      }
      staged.commit();
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(output + ": cannot be written", e);
    }
  }

  private Written fill(Ledger ledger, Path file) throws IOException {
    Decided decisions = Decided.of(ledger, decided);
    long claims = 0;
    long leftOut = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        Sink sink = format.open(raw, file, out);
        Stream<StoredHit> hits = ledger.hits(Search.of(query))) {
      for (Iterator<StoredHit> each = hits.iterator(); each.hasNext(); ) {
        Optional<Row> row = decisions.over(Row.of(each.next())).map(this::redacted);
        if (row.isPresent() && sink.add(row.get())) {
          claims++;
        } else {
          leftOut++;
        }
      }
      sink.finish();
    }
    return new Written(claims, leftOut);
  }

  /** Prints what a search finds as the own table, in its order. */
  public static void table(Ledger ledger, Search search, OutputStream out) {
    try (Sink sink = new CsvSink(OwnTable.table(), false, unclosed(out));
        Stream<StoredHit> hits = ledger.hits(search)) {
      for (Iterator<StoredHit> each = hits.iterator(); each.hasNext(); ) {
        sink.add(Row.of(each.next()));
      }
      sink.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print", e);
    }
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        // A print stream keeps its troubles to itself.
        if (out instanceof PrintStream print && print.checkError()) {
          throw new IOException("nobody reads the output");
        }
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private Row redacted(Row row) {
    if (redaction.isEmpty()) {
      return row;
    }
    Redaction rule = redaction.get();
    return new Row(
        rule.report(row.report()), row.key(), rule.claim(row.claim()), "", Optional.empty());
  }
}
