package org.whoseword.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often each word makes somebody a source. While traits are collected a word stands in place of
 * its grade, so that each article can be graded by all the others: a word that was met but once
 * would otherwise give the answer away.
 */
final class Grades {

  private static final Pattern WORD = Pattern.compile("@([^@]*)@");
  private static final String UNKNOWN = "?";

  /** Fewer are no ground for a grade. */
  private static final int ENOUGH = 2;

  /** How often it was right, and how often it was met. */
  private static final class Count {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<Integer, Map<String, Count>> byArticle = new HashMap<>();
  private final double usual;

  /** The stand-in for grades that this class replaces. */
  static Lexicon open() {
    return key -> "@" + key + "@";
  }

  Grades(Samples samples, List<Samples.Sample> cues) {
    for (Samples.Sample cue : cues) {
      List<String> words = new ArrayList<>();
      for (int trait : cue.traits()) {
        Matcher matcher = WORD.matcher(samples.trait(trait));
        while (matcher.find()) {
          if (!words.contains(matcher.group(1))) {
            words.add(matcher.group(1));
          }
        }
      }
      Map<String, Count> here = byArticle.computeIfAbsent(cue.article(), key -> new HashMap<>());
      for (String word : words) {
        counts.computeIfAbsent(word, key -> new Count()).add(cue.right());
        here.computeIfAbsent(word, key -> new Count()).add(cue.right());
      }
    }
    long right = cues.stream().filter(Samples.Sample::right).count();
    this.usual = (double) right / cues.size();
  }

  /** The cues with each word graded by all other articles. */
  List<Samples.Sample> graded(Samples samples, List<Samples.Sample> cues) {
    List<Samples.Sample> graded = new ArrayList<>(cues.size());
    Map<Integer, Map<Integer, Integer>> known = new HashMap<>();
    for (Samples.Sample cue : cues) {
      Map<Integer, Integer> here = known.computeIfAbsent(cue.article(), key -> new HashMap<>());
      int[] traits = new int[cue.traits().length];
      for (int i = 0; i < traits.length; i++) {
        int trait = cue.traits()[i];
        traits[i] = here.computeIfAbsent(trait, key -> graded(samples, key, cue.article()));
      }
      graded.add(new Samples.Sample(cue.article(), cue.group(), cue.right(), traits));
    }
    return graded;
  }

  private int graded(Samples samples, int trait, int article) {
    String words = samples.trait(trait);
    return words.indexOf('@') < 0
        ? trait
        : samples.number(
            WORD.matcher(words).replaceAll(word -> grade(word.group(1), byArticle.get(article))));
  }

  /** The table: each word that was met often enough, with its grade over all articles. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("word\tgrade");
    counts.forEach(
        (word, count) -> {
          if (count.all >= ENOUGH) {
            lines.add(word + "\t" + grade(word, Map.of()));
          }
        });
    return lines;
  }

  private String grade(String word, Map<String, Count> without) {
    double[] own = count(word, without);
    if (own[1] <= 0) {
      return UNKNOWN;
    }
    double base = usual;
    int frame = word.lastIndexOf('|');
    if (word.indexOf('|') < frame) {
      double[] whole = count(word.substring(0, frame), without);
      base = (whole[0] + 2 * usual) / (whole[1] + 2);
    }
    double share = Math.min(.996, Math.max(.004, (own[0] + 2 * base) / (own[1] + 2)));
    double odds = StrictMath.log(share / (1 - share));
    return String.valueOf((int) Math.max(-5, Math.min(5, Math.rint(odds * 1.5))));
  }

  private double[] count(String word, Map<String, Count> without) {
    Count all = counts.getOrDefault(word, new Count());
    Count less = without.getOrDefault(word, new Count());
    return new double[] {all.right - less.right, all.all - less.all};
  }
}
