package org.whoseword.nlp;

import java.util.List;

/** Tells opening quotation marks from closing ones. */
final class Quotes {

  private Quotes() {}

  /**
   * A word in the models' spelling; a double quotation mark as {@code ``} where it opens and {@code
   * ''} where it closes, by its shape, or a straight one by the side on which it touches a word.
   */
  static String directed(List<Word> words, int word, String text) {
    String form = words.get(word).form();
    if (!form.equals("\"")) {
      return form;
    }
    int start = words.get(word).span().start();
    char mark = text.charAt(start);
    if (mark == '“' || mark == '‘' || mark == '`' || mark == '„' || mark == '«') {
      return "``";
    }
    if (mark == '”' || mark == '’' || mark == '»') {
      return "''";
    }
    boolean behind = word > 0 && words.get(word - 1).span().end() == start;
    return behind ? "''" : "``";
  }
}
