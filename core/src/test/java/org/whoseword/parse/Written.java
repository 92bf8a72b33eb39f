package org.whoseword.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * Parses written by hand, a line a sentence:
 *
 * <pre>0 The/DT DETERMINER>1 | 1 rebels/rebel/NNS SUBJECT>2 | 2 left/leave/VBD ROOT</pre>
 *
 * A token is its number, form/lemma/tag (the lemma may be left out where it is the form in lower
 * case), relation and head, and what kind of name it belongs to, when it does. Words are laid out
 * with single spaces. A line that begins with {@code # } is a headline.
 */
public final class Written {

  private Written() {}

  public static Sentence sentence(String line) {
    return parse(line).sentences().get(0);
  }

  /** Words as form/lemma/tag that all hang on the first: for what looks at no tree. */
  public static Parse flat(String words) {
    StringBuilder line = new StringBuilder();
    int number = 0;
    for (String word : words.split(" ", -1)) {
      line.append(number == 0 ? "" : " | ").append(number).append(' ').append(word);
      line.append(number == 0 ? " ROOT" : " OTHER>0");
      number++;
    }
    return parse(line.toString());
  }

  public static Parse parse(String... lines) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      boolean headline = line.startsWith("# ");
      List<Token> tokens = new ArrayList<>();
      for (String written : (headline ? line.substring(2) : line).split(" \\| ", -1)) {
        Token token = token(written.strip().split(" ", -1), tokens.size(), at);
        tokens.add(token);
        at = token.span().end() + 1;
      }
      Zone.Kind kind = headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY;
      sentences.add(new Sentence(sentences.size(), sentences.size(), kind, tokens));
    }
    return new Parse(sentences, List.of());
  }

  private static Token token(String[] written, int index, int start) {
    if (Integer.parseInt(written[0]) != index) {
      throw new IllegalArgumentException("token " + index + " is numbered " + written[0]);
    }
    String[] word = written[1].split("/", -1);
    String lemma = word.length > 2 ? word[1] : word[0].toLowerCase(Locale.ROOT);
    String[] hangs = written[2].split(">", -1);
    NameKind name = written.length > 3 ? NameKind.valueOf(written[3]) : NameKind.NONE;
    return new Token(
        index,
        new Span(start, start + word[0].length()),
        word[0],
        lemma,
        word[word.length - 1],
        name,
        name != NameKind.NONE,
        hangs.length > 1 ? Integer.parseInt(hangs[1]) : -1,
        Relation.valueOf(hangs[0]));
  }

  /** The text that the spans of a written parse point into. */
  public static String text(Parse parse) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : parse.sentences()) {
      sentence.tokens().forEach(token -> text.append(token.form()).append(' '));
    }
    return text.toString();
  }

  /** The report that was parsed so, without a header. */
  public static Report report(Parse parse) {
    return new Report("written", Optional.empty(), Header.EMPTY, text(parse));
  }

  /** The report that was parsed so, published on an ISO day. */
  public static Report report(Parse parse, String day) {
    return report(parse).withHeader(Header.EMPTY.withPublished(PublicationDate.parse(day)));
  }
}
