package org.whoseword.bench;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Zones;

/**
 * Prints the sentences of reports, one a line, words between blanks, so that every runtime is given
 * the same words.
 */
final class Sentences {

  private Sentences() {}

  /**
   * Prints.
   *
   * @param args files and folders, as {@code whoseword read} takes them
   */
  public static void main(String[] args) {
    NlpParser parser = NlpParser.load();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    new Intake(Given.NOTHING, InputStream.nullInputStream())
        .reports(List.of(args))
        .read(
            arrival -> {
              if (arrival instanceof Arrival.Accepted accepted) {
                Zones.Zoned zoned = Zones.in(accepted.report());
                parser
                    .parse(zoned.report(), zoned.zones())
                    .sentences()
                    .forEach(sentence -> out.println(line(sentence)));
              }
            });
    out.flush();
  }

  private static String line(Sentence sentence) {
    List<String> forms = sentence.tokens().stream().map(Token::form).toList();
    return String.join(" ", forms);
  }
}
