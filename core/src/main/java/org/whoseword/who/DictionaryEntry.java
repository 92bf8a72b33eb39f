package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An actor of a dictionary while its lines come in. */
final class DictionaryEntry {

  /** What it was, and when. */
  record Standing(ActorCode code, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean isDefault() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  private final int line;
  private final String raw;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Standing> standings = new ArrayList<>();
  private boolean coded;
  private boolean nobody;

  DictionaryEntry(int line, String raw) {
    this.line = line;
    this.raw = raw;
  }

  int line() {
    return line;
  }

  String raw() {
    return raw;
  }

  /** Takes a name as the file writes it; false when it is none. */
  boolean name(String written) {
    String name = written;
    String initials = "";
    int open = written.indexOf('(');
    int close = written.indexOf(')', open + 1);
    if (open > 0 && close > open + 1) {
      // "Lord's Resistance Army (LRA)" is known by both.
      String inside = written.substring(open + 1, close).strip();
      if (!inside.contains(" ") && !inside.contains("_") && isName(inside)) {
        initials = inside;
      }
      name = written.substring(0, open) + " " + written.substring(close + 1);
    }
    String spelled = DictionaryLine.spelled(name);
    boolean good = isName(spelled);
    if (good) {
      names.add(spelled);
      if (!written.endsWith("_") && initials.isEmpty()) {
        // A name without its closing blank is a stem, which other letters may follow.
        DictionaryLine.findPlural(spelled).ifPresent(names::add);
      }
      if (!initials.isEmpty()) {
        names.add(initials);
      }
    }
    return good;
  }

  private static boolean isName(String name) {
    List<Word> words = Word.cut(name, 0);
    return words.size() > 1 || words.size() == 1 && words.get(0).key().length() > 1;
  }

  void code(DictionaryLine.Dated dated, DictionaryCodes.Read read) {
    coded = true;
    if (read.nobody()) {
      nobody = true;
    } else if (read.problem().isEmpty()) {
      standings.add(new Standing(read.code(), dated.from(), dated.to()));
    }
  }

  /** Whether any code was given, understood or not. */
  boolean isCoded() {
    return coded;
  }

  /** Whether its names are to be left alone. */
  boolean isNobody() {
    return nobody && standings.isEmpty();
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * In the order in which later ones win: the code without a date, the dated ones by their
   * beginning, and the code without a date again once the last of them is over.
   */
  List<Standing> standings() {
    List<Standing> dated = new ArrayList<>();
    Optional<Standing> otherwise = Optional.empty();
    for (Standing standing : standings) {
      if (standing.isDefault()) {
        otherwise = otherwise.or(() -> Optional.of(standing));
      } else {
        // Of two that begin on one day the first in the file wins.
        dated.add(0, standing);
      }
    }
    dated.sort((a, b) -> Long.compare(begin(a), begin(b)));
    List<Standing> ordered = new ArrayList<>();
    otherwise.ifPresent(ordered::add);
    ordered.addAll(dated);
    Optional<LocalDate> end = end(dated);
    if (otherwise.isPresent() && end.isPresent()) {
      ordered.add(new Standing(otherwise.get().code(), end, Optional.empty()));
    }
    return ordered;
  }

  private static long begin(Standing standing) {
    return standing.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /** The day after the last of them; empty when one is open. */
  private static Optional<LocalDate> end(List<Standing> dated) {
    LocalDate last = LocalDate.MIN;
    for (Standing standing : dated) {
      if (standing.to().isEmpty()) {
        return Optional.empty();
      }
      last = standing.to().get().isAfter(last) ? standing.to().get() : last;
    }
    return dated.isEmpty() ? Optional.empty() : Optional.of(last);
  }
}
