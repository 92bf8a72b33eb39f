package org.whoseword.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Table;
import org.whoseword.parse.NumberWords;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/** Words of time ({@code times/words.tsv}) and figures, as pieces that the grammar can read. */
final class Lexicon {

  /** What a word can be, and on which condition. */
  private record Sense(String kind, String value, String only) {

    boolean fits(Token token, String written) {
      return switch (only) {
        case "proper" -> token.isProper() || Character.isUpperCase(written.charAt(0));
        case "noun" -> token.isNoun() || token.isAdjective();
        default -> true;
      };
    }
  }

  private static final int[] NOTHING = {};

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Symbols symbols;

  Lexicon(List<Table.Row> rows, Symbols symbols) {
    this.symbols = symbols;
    for (Table.Row row : rows) {
      String only = row.find("only").orElse("");
      Sense sense = new Sense(row.get("class"), row.find("value").orElse(""), only);
      for (String word : row.list("words")) {
        senses.computeIfAbsent(word, each -> new ArrayList<>()).add(sense);
      }
    }
  }

  /** The value of a word in a class: "6" of "june" as a month. */
  Optional<String> value(String form, String kind) {
    return senses.getOrDefault(form, List.of()).stream()
        .filter(sense -> sense.kind().equals(kind))
        .map(Sense::value)
        .findFirst();
  }

  /** The pieces of a sentence, in order. */
  List<Piece> pieces(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>(sentence.size() + 4);
    for (Token token : sentence.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      if (isCompound(token, form)) {
        split(token, pieces);
      } else {
        pieces.add(piece(token, token.span(), token.form(), form));
      }
    }
    return pieces;
  }

  private static boolean isCompound(Token token, String form) {
    int dash = dash(form, 1);
    return dash > 0
        && dash < form.length() - 1
        && token.span().length() == form.length()
        && NumberWords.find(form).isEmpty()
        && !Figures.isWhole(form);
  }

  private static int dash(String form, int from) {
    for (int i = from; i < form.length(); i++) {
      if ("-–—/".indexOf(form.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void split(Token token, List<Piece> pieces) {
    String form = token.form();
    int from = 0;
    while (from < form.length()) {
      int dash = dash(form, from);
      int to = dash == from ? from + 1 : dash < 0 ? form.length() : dash;
      String part = form.substring(from, to);
      Span span = new Span(token.span().start() + from, token.span().start() + to);
      pieces.add(piece(token, span, part, part.toLowerCase(Locale.ROOT)));
      from = to;
    }
  }

  private Piece piece(Token token, Span span, String written, String form) {
    List<Sense> known = senses.getOrDefault(form, List.of());
    int literal = symbols.find(form);
    boolean figures = hasFigure(form);
    boolean number = !figures && NumberWords.find(form).isPresent();
    if (known.isEmpty() && literal < 0 && !figures && !number) {
      return new Piece(token.index(), span, form, NOTHING);
    }
    List<Integer> all = new ArrayList<>();
    add(literal, all);
    for (Sense sense : known) {
      if (sense.fits(token, written)) {
        add(symbols.find("<" + sense.kind() + ">"), all);
      }
    }
    if (figures) {
      Figures.classes(form).forEach(kind -> add(symbols.find("<" + kind + ">"), all));
    }
    if (number) {
      add(symbols.find("<number>"), all);
    }
    return new Piece(token.index(), span, form, all.stream().mapToInt(each -> each).toArray());
  }

  private static void add(int symbol, List<Integer> all) {
    if (symbol >= 0 && !all.contains(symbol)) {
      all.add(symbol);
    }
  }

  private static boolean hasFigure(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
