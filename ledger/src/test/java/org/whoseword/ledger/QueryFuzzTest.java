package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A query is understood and answered, or refused with the place where it went wrong. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryFuzzTest {

  private static final int CLAIMS = 3;

  private Ledger ledger;

  @BeforeAll
  void fill(@TempDir Path folder) {
    ledger = Ledgers.openOrCreate(folder.resolve("ledger").toString());
    try (RunWriter run = ledger.begin(LedgerContract.START)) {
      for (int i = 0; i < CLAIMS; i++) {
        run.store(
            Samples.report("Report " + i + ": police arrested two editors.")
                .from("Sarvan Post", "2016-10-16")
                .claim("COERCE", "arrested")
                .then()
                .entry());
      }
      run.finish("2026-01-01T00:00:00Z");
    }
  }

  @AfterAll
  void close() {
    ledger.close();
  }

  static Stream<byte[]> queries() {
    return Stream.of(
            "type:COERCE AND (country:SYR OR actor:\"armed forces\") NOT status:denied",
            "date:2016-01-01..2016-12-31 -shell* \"air str\"*",
            "deaths>=10 links<3 (a b) OR editors",
            "report:1a2b date>2016 cameo:19* outlet:post")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("queries")
  @FuzzTest(maxDuration = "1h")
  void query(byte[] bytes) {
    String written = new String(bytes, StandardCharsets.UTF_8);
    try (Stream<StoredClaim> found = ledger.claims(Search.of(QueryReader.read(written)))) {
      assertTrue(found.count() <= CLAIMS, written);
    } catch (QueryError refused) {
      assertTrue(refused.at() >= 0 && refused.at() <= written.length(), refused::getMessage);
    }
  }
}
