package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;

/** Files of TABARI and PETRARCH are read as far as they are understood, whatever they hold. */
class DictionaryFuzzTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  static Stream<byte[]> dictionaries() {
    return Stream.of(
            "HARROW_BRIGADE_ [IRQREB] # xy\n+BRIGADE_OF_HARROW\n",
            "LENA_VELLUM_\n+MINISTER\n\t[IRQGOV 930120-19970601]\n\t[IRQJUD >20050302]\n",
            "<!-- a comment\nOSKAR_TINE [KENLEG <990101] -->\n",
            "ENVOY [~GOV]\n!PERSON! = MAN, MEN\nCHAIR_{PERSON} [~LEG]\n",
            "+FOOTBALL_MATCH [###]\n")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("dictionaries")
  @FuzzTest(maxDuration = "1h")
  void dictionary(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Dictionary dictionary = Dictionary.read("own.txt", text, CODEBOOK);
    for (Dictionary.Problem problem : dictionary.problems()) {
      assertTrue(problem.line() >= 1 && problem.line() <= dictionary.lines(), problem::toString);
    }
  }
}
