package org.whoseword.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;

/** Answers with a parse that was frozen earlier ({@link ParseText}), so that no model is loaded. */
public final class FrozenParser implements Parser {

  private final Parse parse;

  public FrozenParser(Parse parse) {
    this.parse = parse;
  }

  public static FrozenParser read(Path file) throws IOException {
    return new FrozenParser(ParseText.read(Files.readString(file, StandardCharsets.UTF_8)));
  }

  /**
   * @throws IllegalStateException when the parse was frozen from another text or other zones
   */
  @Override
  public Parse parse(Report report, List<Zone> zones) {
    for (Sentence sentence : parse.sentences()) {
      boolean sameZone =
          sentence.zone() < zones.size()
              && zones.get(sentence.zone()).kind() == sentence.kind()
              && zones.get(sentence.zone()).span().contains(sentence.span());
      if (!sameZone) {
        throw new IllegalStateException("other zones than when this was frozen: " + sentence);
      }
      for (Token token : sentence.tokens()) {
        // Text in capitals is parsed as it would be written else.
        if (token.span().end() > report.text().length()
            || !token.span().of(report.text()).equalsIgnoreCase(token.form())) {
          throw new IllegalStateException(
              "the text is not the one that was frozen: '" + token.form() + "' at " + token.span());
        }
      }
    }
    return parse;
  }
}
