package org.whoseword.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of news agencies, as bylines, datelines and credits write them. */
public final class Agencies {

  /** What is written, and what it is called; the longer before the shorter that it contains. */
  private static final Map<String, String> NAMES = names();

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + String.join("|", NAMES.keySet().stream().map(Pattern::quote).toList())
              + ")(?![\\p{L}\\d])");

  /** What may stand between and around names where only agencies are named. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)[\\s/,;|&+.()\\[\\]-]|\\band\\b|\\bvia\\b|\\bagenc(?:y|ies)\\b|\\bnews\\b");

  /** What stands around the name in an agency's own address. */
  private static final Pattern OUTLET_ENDS =
      Pattern.compile("^(?:https?://)?(?:www\\.)?|(?:news|net)?\\.[a-z.]+$");

  /** A folder of an address that holds what one agency sent. */
  private static final Pattern FEED =
      Pattern.compile("/(?:wires|wire|newswire|agency)/([a-z]+)(?:/|$)|/([a-z]+)online/");

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String row :
        """
        AAP = Australian Associated Press
        AP = The Associated Press, THE ASSOCIATED PRESS, Associated Press, ASSOCIATED PRESS, A.P.
        Reuters = Thomson Reuters, REUTERS
        AFP = Agence France-Presse, Agence France Presse, AGENCE FRANCE-PRESSE
        UPI = United Press International
        dpa = Deutsche Presse-Agentur, DPA
        Xinhua = Xinhua News Agency, XINHUA
        EFE = Agencia EFE
        TASS = ITAR-TASS, Tass
        Interfax = INTERFAX
        RIA Novosti = RIA
        Kyodo = Kyodo News, KYODO
        Yonhap = Yonhap News Agency, YONHAP
        Anadolu = Anadolu Agency, Anadolu Ajansi
        PTI = Press Trust of India
        PA = Press Association, PA Media
        Canadian Press = The Canadian Press, THE CANADIAN PRESS
        ANSA =
        SANA =
        IRNA =
        ISNA =
        KCNA =
        IANS =
        Bernama = BERNAMA
        Antara =
        Belga =
        Ritzau =
        Lusa =
        Tanjug =
        Ukrinform =
        UNIAN =
        Sputnik =
        Bloomberg = Bloomberg News
        """
            .lines()
            .toList()) {
      String[] sides = row.split("=", -1);
      String name = sides[0].strip();
      for (String written : sides[1].split(",", -1)) {
        if (!written.isBlank()) {
          names.put(written.strip(), name);
        }
      }
      names.put(name, name);
    }
    return names;
  }

  /** The agencies named, each once, in the order of mention. */
  public static List<String> in(String words) {
    List<String> found = new ArrayList<>(1);
    Matcher name = NAME.matcher(words);
    while (name.find()) {
      String agency = NAMES.get(name.group());
      if (agency != null && !found.contains(agency)) {
        found.add(agency);
      }
    }
    return found;
  }

  /** The agency whose own outlet this is: "reuters.com", "apnews.com", "Xinhua". */
  public static Optional<String> ofOutlet(String outlet) {
    String label = OUTLET_ENDS.matcher(outlet.toLowerCase(Locale.ROOT)).replaceAll("");
    return NAMES.keySet().stream()
        .filter(written -> written.toLowerCase(Locale.ROOT).equals(label))
        .findFirst()
        .map(NAMES::get);
  }

  /** The agency that part of an address stands for: "dailymail.co.uk/wires/ap/…". */
  public static Optional<String> ofAddress(String url) {
    Matcher feed = FEED.matcher(url.toLowerCase(Locale.ROOT));
    if (!feed.find()) {
      return Optional.empty();
    }
    return ofOutlet(feed.group(1) == null ? feed.group(2) : feed.group(1));
  }

  /** Whether the words name one or more agencies and say nothing else. */
  static boolean isOnly(String words) {
    Matcher name = NAME.matcher(words);
    return name.find() && FILLER.matcher(name.replaceAll("")).replaceAll("").isEmpty();
  }
}
