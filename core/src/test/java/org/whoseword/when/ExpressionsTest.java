package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Table;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;

class ExpressionsTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  /** Words with the tags that a tagger would give them, near enough for times. */
  static Parse tagged(String words) {
    List<String> tagged = new ArrayList<>(List.of("left/VBD"));
    String spaced = words.replace(",", " ,").replace("'s", " 's");
    for (String word : spaced.split(" +", -1)) {
      String tag =
          word.matches(".*\\d")
              ? "CD"
              : word.matches("[A-Z].*") ? "NNP" : word.matches("\\w+s") ? "NNS" : "NN";
      tagged.add(word + "/" + tag);
    }
    return Written.flat(String.join(" ", tagged));
  }

  @Test
  void everyExampleInTheTableIsReadAsItSays() {
    Times times = new Times(CODEBOOK);
    int examples = 0;
    for (Table.Row row : CODEBOOK.getTable("times/expressions.tsv").rows()) {
      if (row.find("example").isEmpty()) {
        continue;
      }
      String[] example = row.get("example").split(" = ", -1);
      Parse parse = tagged(example[0]);
      String values =
          times.in(Written.report(parse, "2016-10-16"), parse).stream()
              .map(TimeSpan::value)
              .collect(Collectors.joining(" "));
      assertEquals(
          example.length > 1 ? example[1] : "",
          values,
          () -> "line " + row.line() + ": " + example[0]);
      examples++;
    }
    assertTrue(examples >= 80, "only " + examples + " examples");
  }

  private static String refusal(String pattern, String rule) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("times/expressions.tsv", "rule\tpattern\n" + rule + "\t" + pattern + "\n");
    Codebook codebook = CodebookReader.read(files);
    return String.valueOf(
        assertThrows(CodebookError.class, () -> new Times(codebook)).getMessage());
  }

  @Test
  void aBrokenTableIsRefusedWithItsLine() {
    assertTrue(refusal("[the <month>", "month").startsWith("times/expressions.tsv:2: "));
    assertTrue(refusal("the ] <month>", "month").contains("']' without '['"));
    assertTrue(refusal("@nothing", "month").contains("no row above is named '@nothing'"));
    assertTrue(refusal("[the]", "month").contains("may be nothing at all"));
    assertTrue(refusal("<month>", "monht").contains("nobody knows the rule 'monht'"));
  }

  @Test
  void withoutATableThereAreNoTimes() {
    Parse parse = tagged("on Friday");
    Times times = new Times(CodebookReader.read(Map.of()));
    assertEquals(List.of(), times.in(Written.report(parse, "2016-10-16"), parse));
  }
}
