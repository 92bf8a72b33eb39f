package org.whoseword.incident;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How names sound, roughly: "Dashti" and "Deshti", "Youssef" and "Yusuf" have one skeleton. */
final class Skeleton {

  private Skeleton() {}

  /** Of a person's last name. */
  static String of(String name) {
    List<String> words = Telling.split(name);
    return words.isEmpty() ? "" : skeleton(words.get(words.size() - 1));
  }

  /** Of all words of a name. */
  static String ofAll(String name) {
    StringBuilder all = new StringBuilder();
    for (String word : Telling.split(name)) {
      if (!word.equalsIgnoreCase("the")) {
        all.append(all.length() == 0 ? "" : "-").append(skeleton(word));
      }
    }
    return all.toString();
  }

  /** The first letter and the consonants after it, double ones once. */
  private static String skeleton(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i) == 'w' ? 'v' : plain.charAt(i);
      boolean last = bones.length() > 0 && bones.charAt(bones.length() - 1) == c;
      if (i == 0 || "aeiouyh".indexOf(c) < 0 && !last) {
        bones.append(c);
      }
    }
    return bones.toString();
  }
}
