package org.whoseword.when;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a word that holds figures can be in an expression of time. */
final class Figures {

  private Figures() {}

  /** Classes of a form in lower case; none where it is no figure of a calendar or clock. */
  static List<String> classes(String form) {
    List<String> classes = new ArrayList<>();
    int digits = digits(form);
    String rest = form.substring(digits);
    if (rest.isEmpty()) {
      plain(form, classes);
    } else if (digits > 0 && digits <= 2) {
      if (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")) {
        classes.add("nth");
        addDay(form.substring(0, digits), classes);
      } else if (rest.equals("am") || rest.equals("pm")) {
        classes.add("hour-of-clock");
      } else if (form.matches("([01]?\\d|2[0-3])[:.][0-5]\\d((am|pm)|hrs)?")) {
        boolean sure = form.indexOf(':') > 0 || form.endsWith("m");
        classes.add(sure ? "clock" : "dotted");
      } else if (form.matches("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})")) {
        classes.add("numeric");
      }
    } else if (form.matches("[12]\\d{2}0s") || form.matches("['’]?\\d0s")) {
      classes.add("decade");
    } else if (form.matches("[12]\\d{3}[-/]\\d{2}[-/]\\d{2}")) {
      classes.add("iso");
    } else if (form.matches("fy['’]?([12]\\d{3}|\\d{2})")) {
      classes.add("fiscal");
    } else if (form.matches("['’]\\d{2}")) {
      classes.add("brief-year");
    }
    return classes;
  }

  /** Whether a form with dashes or strokes is one word of time, not several. */
  static boolean isWhole(String form) {
    return form.matches("[12]\\d{3}[-/]\\d{2}[-/]\\d{2}")
        || form.matches("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})");
  }

  /** The number that a form begins with, behind a mark of omission; empty when it is none. */
  static OptionalInt leading(String form) {
    String figures = form.isEmpty() || isDigit(form.charAt(0)) ? form : form.substring(1);
    int digits = digits(figures);
    return digits == 0 || digits > 9
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(figures.substring(0, digits)));
  }

  private static void plain(String form, List<String> classes) {
    if (form.length() > 4) {
      return;
    }
    classes.add("figure");
    int number = Integer.parseInt(form);
    if (form.length() <= 2) {
      addDay(form, classes);
      if (form.length() == 2) {
        classes.add("yy");
      }
      if (number <= 24) {
        classes.add("hour");
      }
    } else if (form.length() == 4) {
      if (number >= 1000 && number < 2200) {
        classes.add("year");
      }
      if (number < 2400 && number % 100 < 60) {
        classes.add("hhmm");
      }
    }
  }

  private static void addDay(String digits, List<String> classes) {
    int day = Integer.parseInt(digits);
    if (day >= 1 && day <= 31) {
      classes.add("dom");
    }
  }

  private static int digits(String form) {
    int at = 0;
    while (at < form.length() && isDigit(form.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
