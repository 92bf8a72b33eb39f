package org.whoseword.parse;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The text form of a parse, for frozen parses and for eyes. A sentence is a header line ({@code #},
 * its index, the index and the kind of its zone), a line for each token (start, end, form, lemma,
 * tag, kind of name, {@code *} where a name starts else {@code -}, head, relation) and a blank
 * line; fields are separated by a tab. Notes are not kept.
 */
public final class ParseText {

  private static final int FIELDS = 9;

  private ParseText() {}

  public static String write(Parse parse) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : parse.sentences()) {
      line(out, "#", sentence.index(), sentence.zone(), sentence.kind());
      for (Token token : sentence.tokens()) {
        line(
            out,
            token.span().start(),
            token.span().end(),
            token.form(),
            token.lemma(),
            token.tag(),
            token.name(),
            token.nameStart() ? "*" : "-",
            token.head(),
            token.relation());
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      out.append(i == 0 ? "" : "\t").append(fields[i]);
    }
    out.append('\n');
  }

  /**
   * Reads what {@link #write} wrote; line ends may be LF or CRLF.
   *
   * @throws IllegalArgumentException naming the line that is no line of a parse
   */
  public static Parse read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    String[] header = new String[0];
    List<Token> tokens = new ArrayList<>();
    int number = 0;
    for (String line : (text + "\n").split("\r?\n", -1)) {
      number++;
      String[] fields = line.split("\t", -1);
      try {
        if (line.isEmpty()) {
          if (!tokens.isEmpty()) {
            sentences.add(sentence(header, tokens));
            tokens.clear();
          }
        } else if (fields.length == 4 && fields[0].equals("#")) {
          header = fields;
        } else {
          tokens.add(token(tokens.size(), fields));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("parse, line " + number + ": " + e.getMessage(), e);
      }
    }
    return new Parse(sentences, List.of());
  }

  private static Sentence sentence(String[] header, List<Token> tokens) {
    if (header.length == 0) {
      throw new IllegalArgumentException("a sentence without its header line");
    }
    return new Sentence(
        Integer.parseInt(header[1]),
        Integer.parseInt(header[2]),
        Zone.Kind.valueOf(header[3]),
        tokens);
  }

  private static Token token(int index, String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("expected " + FIELDS + " fields, found " + fields.length);
    }
    return new Token(
        index,
        new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1])),
        fields[2],
        fields[3],
        fields[4],
        NameKind.valueOf(fields[5]),
        fields[6].equals("*"),
        Integer.parseInt(fields[7]),
        Relation.valueOf(fields[8]));
  }
}
