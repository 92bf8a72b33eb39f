package org.whoseword.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. English is told by its function words, which costs next to nothing;
 * OpenNLP's detector (103 languages) is loaded when a text of some length has too few of them.
 */
final class Languages {

  static final String ENGLISH = "en";

  /** With fewer words than this nothing is said: a headline may be all names. */
  private static final int FEWEST_WORDS = 20;

  /** Share of function words from which a text is English; English news has .30 to .50. */
  private static final double ENGLISH_SHARE = 0.2;

  /** How much likelier than English another language must be, in the detector's own measure. */
  private static final double CLEAR = 3;

  /** Longest part that is looked at, in UTF-16 units. */
  private static final int LONGEST = 20_000;

  /** Enough for the detector, in UTF-16 units. */
  private static final int SAMPLE = 3_000;

  /** Left out are words that are frequent in other languages too: a, is, on, me, no, die, as. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the of and to in that was for with by from said he it has have be are were his her an not"
                  + " they who which this after will would been had but its at about against also"
                  + " between could during if into their than there those through under until"
                  + " when where while she we you or more over out up what because before did does"
                  + " each few how most only other our should some such them then these too very"
                  + " why your being both can i is on as a")
              .split(" ", -1));

  private Languages() {}

  /**
   * The language's ISO 639 code, of two letters where there is one; empty where nothing is sure.
   */
  static Optional<String> of(String text) {
    String part = text.substring(0, Math.min(text.length(), LONGEST));
    int words = 0;
    int english = 0;
    int letters = 0;
    int start = 0;
    for (int i = 0; i <= part.length(); i++) {
      if (i < part.length() && Character.isLetter(part.charAt(i))) {
        letters++;
        continue;
      }
      if (i > start) {
        words++;
        String word = part.substring(start, i).toLowerCase(Locale.ROOT);
        english += FUNCTION_WORDS.contains(word) ? 1 : 0;
      }
      start = i + 1;
    }
    // Scripts without spaces have few words, all of them long.
    int length = Math.max(words, letters / 5);
    if (length < FEWEST_WORDS) {
      return Optional.empty();
    }
    return english >= words * ENGLISH_SHARE ? Optional.of(ENGLISH) : Detector.other(part);
  }

  /** Loaded (10 MB, a third of a second) when the first text asks for it, then shared. */
  private static final class Detector {

    private static final LanguageDetectorModel MODEL = load();

    /** From three letters to two. */
    private static final Map<String, String> CODES = codes();

    private static LanguageDetectorModel load() {
      try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(Objects.requireNonNull(in));
      } catch (IOException e) {
        throw new UncheckedIOException("langdetect-183.bin", e);
      }
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        codes.put(new Locale(two).getISO3Language(), two);
      }
      // Individual languages of a macrolanguage, and the codes that Java keeps from before 1989.
      String others =
          "cmn zh nan zh pes fa ekk et lvs lv plt mg nob no nno no pnb pa ind id heb he yid yi";
      String[] pairs = others.split(" ", -1);
      for (int i = 0; i < pairs.length; i += 2) {
        codes.put(pairs[i], pairs[i + 1]);
      }
      return codes;
    }

    /** The likeliest language, if it is clearly likelier than English. */
    static Optional<String> other(String text) {
      String sample = text.substring(0, Math.min(text.length(), SAMPLE));
      // The detector keeps state while it works, the model does not.
      Language[] ranked = new LanguageDetectorME(MODEL).predictLanguages(sample);
      double english = 0;
      for (Language each : ranked) {
        english = each.getLang().equals("eng") ? each.getConfidence() : english;
      }
      Language best = ranked[0];
      if (best.getLang().equals("eng")) {
        return Optional.of(ENGLISH);
      }
      return best.getConfidence() > english * CLEAR
          ? Optional.of(CODES.getOrDefault(best.getLang(), best.getLang()))
          : Optional.empty();
    }
  }
}
