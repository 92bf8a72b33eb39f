package org.whoseword.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lemmas as NLP4J's morphological analyser does: known words first, then endings that leave a
 * base form behind; numbers become one word each for cardinals and ordinals. Immutable.
 */
final class Lemmas {
  private static final String CARDINAL = "#crd#";
  private static final String ORDINAL = "#ord#";
  private static final List<String> CLASSES = List.of("VB", "NN", "JJ", "RB");
  private static final int INDEX_BITS = 16;

  /** An ending that a tag allows, and what may stand in its place in the lemma. */
  private record Rule(String ending, String[] instead, boolean mayDouble) {}

  private final Slots words;
  private final Slots known;
  private final String[] knownLemmas;

  /** By tag: the number of its class from 1, or 0; its class's flag in {@link Words}; its rules. */
  private final int[] classOf;

  private final int[] baseOf;
  private final Rule[][] rulesOf;

  Lemmas(Sections sections, Slots words, Texts tags) {
    this.words = words;
    String[] lines = sections.lines("lemma.known");
    this.knownLemmas = new String[lines.length];
    this.known = Slots.forKeys(lines.length, INDEX_BITS);
    this.classOf = new int[tags.size()];
    this.baseOf = new int[tags.size()];
    this.rulesOf = new Rule[tags.size()][];
    List<String> names = new ArrayList<>();
    for (int tag = 0; tag < tags.size(); tag++) {
      String name = tags.get(tag);
      names.add("=" + name);
      int of = name.length() < 2 ? -1 : CLASSES.indexOf(name.substring(0, 2));
      classOf[tag] = of + 1;
      baseOf[tag] = of < 0 ? 0 : Words.base(CLASSES.get(of));
      rulesOf[tag] = rules(sections.lines("lemma.rules"), name);
    }
    for (int i = 0; i < lines.length; i++) {
      String[] parts = lines[i].split(" ");
      int tag = names.indexOf(parts[0]);
      int kind = parts[0].startsWith("=") ? kindOfTag(tag) : CLASSES.indexOf(parts[0]) + 1;
      knownLemmas[i] = parts[2];
      known.put(TextHash.key(TextHash.of(parts[1]), TextHash.kind(kind)), i + 1);
    }
  }

  private static Rule[] rules(String[] lines, String tag) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      if (parts[0].equals(tag)) {
        rules.add(new Rule(parts[1], parts[2].split(",", -1), parts[3].equals("2")));
      }
    }
    return rules.toArray(new Rule[0]);
  }

  private static int kindOfTag(int tag) {
    return CLASSES.size() + 1 + tag;
  }

  /** The lemma of a word of a sheet under a tag. */
  String of(Sheet sheet, int word, int tag) {
    long hash = sheet.lowerHash(word);
    String lemma = known(hash, kindOfTag(tag));
    if (lemma == null && classOf[tag] != 0) {
      lemma = known(hash, classOf[tag]);
    }
    int from = sheet.lowerFrom(word);
    int to = sheet.lowerFrom(word + 1);
    if (lemma == null) {
      lemma = byRule(sheet.lower(), from, to, tag);
    }
    if (lemma == null) {
      lemma = new String(sheet.lower(), from, to - from);
    }
    int flags = words.find(Words.key(TextHash.of(lemma)));
    return (flags & Words.CARDINAL) != 0
        ? CARDINAL
        : (flags & Words.ORDINAL) != 0 ? ORDINAL : lemma;
  }

  private @Nullable String known(long hash, int kind) {
    int index = known.find(TextHash.key(hash, TextHash.kind(kind)));
    return index == 0 ? null : knownLemmas[index - 1];
  }

  private @Nullable String byRule(char[] text, int from, int to, int tag) {
    for (Rule rule : rulesOf[tag]) {
      int stem = to - rule.ending.length();
      if (stem >= from && endsWith(text, stem, rule.ending)) {
        String lemma = base(text, from, stem, rule.instead, baseOf[tag]);
        boolean doubled = stem - from >= 4 && text[stem - 2] == text[stem - 1];
        if (lemma == null && rule.mayDouble && doubled) {
          lemma = base(text, from, stem - 1, rule.instead, baseOf[tag]);
        }
        if (lemma != null) {
          return lemma;
        }
      }
    }
    return null;
  }

  private static boolean endsWith(char[] text, int at, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (text[at + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first of stem and replacement together that is a base form. */
  private @Nullable String base(char[] text, int from, int stem, String[] instead, int flag) {
    long hash = TextHash.of(text, from, stem);
    for (String end : instead) {
      long whole = hash;
      for (int i = 0; i < end.length(); i++) {
        whole = whole * TextHash.BASE + end.charAt(i);
      }
      if ((words.find(Words.key(whole)) & flag) != 0) {
        return new String(text, from, stem - from).concat(end);
      }
    }
    return null;
  }
}
