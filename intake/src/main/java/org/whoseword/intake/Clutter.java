package org.whoseword.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, role, class and id say about whom it belongs to: the article or the page
 * around it. The words stand in {@code clutter.txt}.
 */
final class Clutter {

  /** How sure the markup is that an element is none of the article's. */
  enum Verdict {
    /** Whatever it holds. */
    ALWAYS,
    /** If it does not hold much of the page's running text. */
    UNLESS_HEAVY,
    NO
  }

  private static final Set<String> TAGS =
      Set.of("aside", "footer", "form", "nav", "menu", "dialog", "fieldset");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "menu", "banner");

  /** What schema.org's microdata say for machines only, as elements without a look of their own. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "keywords",
          "mainEntityOfPage",
          "publisher",
          "dateModified",
          "logo",
          "commentCount",
          "interactionCount");

  private static final Set<String> ALWAYS = new HashSet<>();
  private static final Set<String> UNLESS_HEAVY = new HashSet<>();

  static {
    try (InputStream in = Clutter.class.getResourceAsStream("clutter.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length > 1 && !words[0].startsWith("#")) {
          Set<String> set = words[0].equals("always") ? ALWAYS : UNLESS_HEAVY;
          set.addAll(List.of(words).subList(1, words.length));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("clutter.txt", e);
    }
  }

  /** What the classes and ids of this page say; pages repeat them a hundred times. */
  private final Map<String, Verdict> known = new HashMap<>();

  Verdict of(Element element) {
    if (element.attributesSize() == 0) {
      return TAGS.contains(element.normalName()) ? Verdict.UNLESS_HEAVY : Verdict.NO;
    }
    Verdict verdict =
        TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || PROPERTIES.contains(element.attr("itemprop"))
            ? Verdict.UNLESS_HEAVY
            : Verdict.NO;
    Verdict named = named(element.className());
    Verdict called = named == Verdict.ALWAYS ? named : named(element.id());
    Verdict surer = named.compareTo(called) < 0 ? named : called;
    return surer.compareTo(verdict) < 0 ? surer : verdict;
  }

  private Verdict named(String names) {
    return names.isEmpty() ? Verdict.NO : known.computeIfAbsent(names, Clutter::judged);
  }

  private static Verdict judged(String names) {
    Verdict verdict = Verdict.NO;
    for (String name : names.split("\\s+", -1)) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        String pair = i + 1 < words.size() ? words.get(i) + "-" + words.get(i + 1) : words.get(i);
        if (ALWAYS.contains(words.get(i)) || ALWAYS.contains(pair)) {
          return Verdict.ALWAYS;
        }
        if (UNLESS_HEAVY.contains(words.get(i)) || UNLESS_HEAVY.contains(pair)) {
          verdict = Verdict.UNLESS_HEAVY;
        }
      }
    }
    return verdict;
  }

  /** {@code articleBody_main-2} is article, body, main. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int end = Math.min(name.length(), 200);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(name.charAt(i));
      boolean turn =
          letter
              && i > from
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || turn) {
        if (i > from) {
          words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = letter ? i : i + 1;
      }
    }
    return words;
  }
}
