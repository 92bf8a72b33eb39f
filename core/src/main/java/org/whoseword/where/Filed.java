package org.whoseword.where;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The datelines of a report as sentences of names: "SEOUL, South Korea (Reuters) -". No parser sees
 * them, since they are none.
 */
final class Filed {

  /** What stands for a dateline among the places of a report: it is no sentence of its parse. */
  static final int INDEX = -1;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.]*(?:['’-][\\p{L}\\p{M}.]+)*|[^\\s\\p{L}]");

  private Filed() {}

  static List<Sentence> sentences(Report report, List<Zone> zones) {
    List<Sentence> all = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      if (zones.get(i).kind() == Zone.Kind.DATELINE) {
        List<Token> tokens = tokens(report, zones.get(i).span());
        if (!tokens.isEmpty()) {
          all.add(new Sentence(INDEX, i, Zone.Kind.DATELINE, tokens));
        }
      }
    }
    return all;
  }

  /** Up to the bracket or dash behind the places; every word with a capital is part of a name. */
  private static List<Token> tokens(Report report, Span zone) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(zone.of(report.text()));
    boolean inName = false;
    while (words.find()) {
      String form = words.group();
      if (form.equals("(") || "-–—".contains(form) || isAgency(report, form)) {
        break;
      }
      boolean name = Character.isUpperCase(form.codePointAt(0)) && !isMonth(form);
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              new Span(zone.start() + words.start(), zone.start() + words.end()),
              form,
              form.toLowerCase(Locale.ROOT),
              name ? "NNP" : Character.isLetter(form.codePointAt(0)) ? "NN" : ",",
              name ? NameKind.PLACE : NameKind.NONE,
              name && !inName,
              index == 0 ? -1 : 0,
              index == 0 ? Relation.ROOT : Relation.OTHER));
      inName = name;
    }
    return tokens;
  }

  private static boolean isAgency(Report report, String form) {
    return report.header().agencies().stream().anyMatch(form::equalsIgnoreCase);
  }

  /** "Oct", "Sept." and "March". */
  private static boolean isMonth(String form) {
    String start = form.replace(".", "").toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (start.length() >= 3 && month.name().startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
