package org.whoseword.model;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishSuffixReplacer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixReplacer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What NLP4J knows of words: the tags a word was seen with, its Brown clusters, and how its lemma
 * is found. As sections:
 *
 * <pre>
 *   words.slots     {@link Slots} from a lower-case word to a number put together as {@link Words} says
 *   words.classes   lists of tags, most frequent first, joined by _: NN_VB
 *   words.clusters  lists of clusters, joined by blanks, in the order NLP4J adds their weights
 *   lemma.rules     "VBZ ies y": the tag, the ending, what may stand for it; "2" doubles a consonant
 *   lemma.known     "VB went go": words whose lemma follows no rule, by the class of their tag;
 *                   "=RB n't not" goes by the very tag, and before all else
 * </pre>
 */
final class ConvertedWords {
  private final Map<String, Integer> words = new TreeMap<>();

  void addTo(Sections sections) throws IOException, ReflectiveOperationException {
    sections.addLines("words.classes", classes());
    sections.addLines("words.clusters", clusters());
    EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();
    addLemmas(sections, analyzer);
    add(strings(analyzer, "base_cardinal"), Words.CARDINAL);
    add(strings(analyzer, "base_ordinal"), Words.ORDINAL);
    // These four stand in NLP4J's code: 21st has become 0st by then.
    add(List.of("0st", "0nd", "0rd", "0th"), Words.ORDINAL);
    Slots slots = Slots.forKeys(words.size(), Words.VALUE_BITS);
    words.forEach((word, value) -> slots.put(Words.key(TextHash.of(word)), value));
    sections.add("words.slots", slots.array());
  }

  private void add(Collection<String> some, int flag) {
    some.forEach(word -> words.merge(word, flag, (a, b) -> a | b));
  }

  @SuppressWarnings("unchecked")
  private Collection<String> classes() throws IOException, ReflectiveOperationException {
    Map<String, List<String>> lexicon =
        (Map<String, List<String>>) Converter.lexicon("en-ambiguity-classes-simplified-lowercase");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    lexicon.forEach(
        (word, tags) -> {
          if (!tags.isEmpty()) {
            int list = number(numbers, String.join("_", tags));
            add(List.of(word), Words.withClasses(list));
          }
        });
    return numbers.keySet();
  }

  @SuppressWarnings("unchecked")
  private Collection<String> clusters() throws IOException, ReflectiveOperationException {
    Map<String, Set<String>> lexicon =
        (Map<String, Set<String>>) Converter.lexicon("en-brown-clusters-simplified-lowercase");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    lexicon.forEach(
        (word, clusters) -> {
          if (!clusters.isEmpty()) {
            int list = number(numbers, String.join(" ", clusters));
            add(List.of(word), Words.withClusters(list));
          }
        });
    return numbers.keySet();
  }

  /** The number of a text, from 1. */
  private static int number(Map<String, Integer> numbers, String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size() + 1);
  }

  @SuppressWarnings("unchecked")
  private static Collection<String> strings(EnglishMorphAnalyzer analyzer, String field)
      throws ReflectiveOperationException {
    return (Set<String>) Converter.field(analyzer, EnglishMorphAnalyzer.class, field);
  }

  @SuppressWarnings("unchecked")
  private void addLemmas(Sections sections, EnglishMorphAnalyzer analyzer)
      throws ReflectiveOperationException {
    List<String> rules = new ArrayList<>();
    List<String> known = new ArrayList<>();
    Map<String, String> abbreviations =
        (Map<String, String>)
            Converter.field(analyzer, EnglishMorphAnalyzer.class, "rule_abbreviation");
    abbreviations.forEach(
        (key, lemma) -> {
          int joint = key.lastIndexOf('_');
          known.add("=" + key.substring(joint + 1) + " " + key.substring(0, joint) + " " + lemma);
        });
    for (String type : List.of("verb", "noun", "adjective", "adverb")) {
      EnglishInflection inflection =
          (EnglishInflection) Converter.field(analyzer, EnglishMorphAnalyzer.class, "inf_" + type);
      String tags = inflection.getBasePOS();
      add(inflection.getBaseSet(), Words.base(tags));
      inflection
          .getExceptionMap()
          .forEach((word, lemma) -> known.add(tags + " " + word + " " + lemma));
      for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
        addRules(rules, matcher);
      }
    }
    sections.addLines("lemma.rules", rules);
    sections.addLines("lemma.known", known);
  }

  @SuppressWarnings("unchecked")
  private static void addRules(List<String> rules, AbstractAffixMatcher matcher)
      throws ReflectiveOperationException {
    Pattern tags = (Pattern) Converter.field(matcher, AbstractAffixMatcher.class, "p_originalPOS");
    String choice =
        tags.pattern().substring("^(".length(), tags.pattern().length() - ")$".length());
    List<AbstractAffixReplacer> replacers =
        (List<AbstractAffixReplacer>)
            Converter.field(matcher, AbstractAffixMatcher.class, "l_replacers");
    for (AbstractAffixReplacer replacer : replacers) {
      Object ending = Converter.field(replacer, AbstractAffixReplacer.class, "s_affixForm");
      String[] instead =
          (String[]) Converter.field(replacer, AbstractAffixReplacer.class, "s_replacements");
      Object doubles = Converter.field(replacer, EnglishSuffixReplacer.class, "b_doubleConsonants");
      for (String tag : choice.split("\\|")) {
        rules.add(
            tag
                + " "
                + ending
                + " "
                + String.join(",", instead)
                + (Boolean.TRUE.equals(doubles) ? " 2" : " 1"));
      }
    }
  }
}
