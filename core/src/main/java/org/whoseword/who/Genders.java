package org.whoseword.who;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Token;

/** Whether "he" or "she" can mean somebody: from titles, nouns and first names. */
final class Genders {

  private final Set<String> maleNames;
  private final Set<String> femaleNames;
  private final Set<String> maleNouns;
  private final Set<String> femaleNouns;

  Genders(Codebook codebook) {
    this.maleNames = codebook.words("male-names");
    this.femaleNames = codebook.words("female-names");
    this.maleNouns = codebook.words("male-nouns");
    this.femaleNouns = codebook.words("female-nouns");
  }

  static Draft.Gender ofPronoun(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his" -> Draft.Gender.MALE;
      case "she", "her", "hers" -> Draft.Gender.FEMALE;
      default -> Draft.Gender.UNKNOWN;
    };
  }

  Draft.Gender of(Found found) {
    if (found.plural()) {
      return Draft.Gender.UNKNOWN;
    }
    for (Token child : found.sentence().children(found.head())) {
      boolean title = child.is(Relation.COMPOUND) || child.is(Relation.MODIFIER);
      Draft.Gender gender = title ? noun(child.lemma()) : Draft.Gender.UNKNOWN;
      if (gender != Draft.Gender.UNKNOWN) {
        return gender;
      }
    }
    if (found.kind() != Party.Kind.PERSON) {
      return noun(found.head().lemma());
    }
    List<Word> words = Word.cut(found.name(), 0);
    String first = words.isEmpty() ? "" : words.get(0).key();
    if (words.size() > 1 && femaleNames.contains(first)) {
      return Draft.Gender.FEMALE;
    }
    return words.size() > 1 && maleNames.contains(first) ? Draft.Gender.MALE : Draft.Gender.UNKNOWN;
  }

  private Draft.Gender noun(String lemma) {
    String bare = lemma.endsWith(".") ? lemma.substring(0, lemma.length() - 1) : lemma;
    if (femaleNouns.contains(bare)) {
      return Draft.Gender.FEMALE;
    }
    return maleNouns.contains(bare) ? Draft.Gender.MALE : Draft.Gender.UNKNOWN;
  }
}
