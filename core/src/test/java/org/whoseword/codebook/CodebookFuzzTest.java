package org.whoseword.codebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A researcher's own codebook is read or refused by file and line, whatever it holds. */
class CodebookFuzzTest {

  static Stream<byte[]> entries() {
    return Stream.of(
            """
            class vehicle
              truck | bus  # and so on

            event coerce.arrest.1   plover COERCE arrest   cameo 173
              pattern  <recipient:passive subject> caught|arrested [by <actor>]
              pattern  <actor:subject> arrest {vehicle} <recipient:object>
              +  [Police]a [arrested]d [two protesters]r in Cairo.
              -  She caught a cold.
            """,
            "cue say.1\n  pattern <source:subject> say <content>\n  strength neutral\n",
            "operator other.deny  kind DENY\n  pattern <actor:subject> deny <below>\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("entries")
  @FuzzTest(maxDuration = "1h")
  void entry(byte[] bytes) {
    read("own.txt", new String(bytes, StandardCharsets.UTF_8));
  }

  static Stream<byte[]> tables() {
    return Stream.of("# a table\nname\tcode\nHarrow\tIRQ\n", "name\tname\n\t\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("tables")
  @FuzzTest(maxDuration = "1h")
  void table(byte[] bytes) {
    read("own.tsv", new String(bytes, StandardCharsets.UTF_8));
  }

  private static void read(String name, String text) {
    try {
      Codebook codebook = CodebookReader.read(Map.of(name, text));
      assertFalse(codebook.hash().isBlank());
    } catch (CodebookError refused) {
      assertTrue(String.valueOf(refused.getMessage()).startsWith(name + ":"), refused::toString);
    }
  }
}
