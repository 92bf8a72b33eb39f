package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

class PresupposedTest {

  /** The lemma of the frame over the first act with a form, in the sentence that holds a word. */
  private static Optional<String> frame(String holds, String act) throws IOException {
    Parse parse =
        ParseText.read(Files.readString(Path.of("src/test/resources/word/sayings.parse")));
    Sentence sentence =
        parse.sentences().stream()
            .filter(each -> each.tokens().stream().anyMatch(token -> token.form().equals(holds)))
            .findFirst()
            .orElseThrow();
    Token token =
        sentence.tokens().stream()
            .filter(each -> each.form().equals(act))
            .findFirst()
            .orElseThrow();
    return Presupposed.findFrame(sentence, token).map(Token::lemma);
  }

  @Test
  void whomAThreatIsAboutIsKnown() throws IOException {
    assertEquals(Optional.of("retaliate"), frame("retaliate", "expelled"));
    assertEquals(Optional.of("retaliate"), frame("retaliate", "bombing"));
  }

  @Test
  void whatIsThreatenedIsNot() throws IOException {
    assertEquals(Optional.empty(), frame("retaliate", "retaliate"));
    assertEquals(Optional.empty(), frame("Hashim", "caught"));
  }
}
