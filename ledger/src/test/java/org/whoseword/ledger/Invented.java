package org.whoseword.ledger;

import java.util.List;
import java.util.Random;

/**
 * Invented readings, as many as are wanted: number n is the same each time. Names and places come
 * as in news, few often and many seldom.
 */
final class Invented {

  private static final List<String> TYPES =
      List.of(
          "ASSAULT", "ASSAULT", "COERCE", "CONSULT", "ACCUSE", "REQUEST", "PROTEST", "SANCTION");
  private static final List<String> COUNTRIES =
      List.of("IRQ", "SYR", "TUR", "USA", "RUS", "IRN", "SDN", "MLI", "COL", "PHL", "UKR", "FJI");
  private static final List<String> SECTORS =
      List.of("MIL", "GOV", "REB", "COP", "CVL", "OPP", "JRN", "BUS");
  private static final List<String> VERBS =
      List.of("shelled", "arrested", "met", "accused", "urged", "marched", "blocked", "raided");
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "min", "ta", "sel", "va", "du", "per", "no", "lis", "gan", "tor");

  private Invented() {}

  static Samples.Sample report(int n, int claims) {
    Random random = new Random(n * 31L + 7);
    StringBuilder text = new StringBuilder("Report " + n + ".");
    for (int i = 0; i < claims * 6; i++) {
      text.append(' ').append(word(random)).append(' ').append(word(random));
      text.append(" the ").append(word(random)).append(" of ").append(word(random)).append('.');
    }
    record Told(String actor, String verb, String recipient, String place) {}
    List<Told> told =
        random
            .ints(claims, 0, Integer.MAX_VALUE)
            .mapToObj(
                i ->
                    new Told(
                        "the " + word(random) + " brigade",
                        VERBS.get(i % VERBS.size()),
                        word(random) + " council",
                        name(random)))
            .toList();
    for (Told each : told) {
      text.append(" On Friday ").append(each.actor()).append(' ').append(each.verb()).append(" a ");
      text.append(each.recipient()).append(" in ").append(each.place()).append(", witnesses said.");
    }
    Samples.Sample sample =
        Samples.report(text.toString())
            .id("r" + n)
            .from("Outlet " + few(random, 300), day(random))
            .agency("Agency " + few(random, 5));
    for (Told each : told) {
      int days = random.nextInt(3_000);
      String when = java.time.LocalDate.of(2012, 1, 1).plusDays(days).toString();
      Samples.Act act =
          sample
              .claim(TYPES.get(random.nextInt(TYPES.size())), each.verb())
              .cameo("1" + (random.nextInt(9) + 1) + random.nextInt(5))
              .actor(each.actor(), name(random) + " Brigade", pick(random, COUNTRIES), "MIL")
              .recipient(
                  each.recipient(),
                  each.recipient(),
                  pick(random, COUNTRIES),
                  pick(random, SECTORS))
              .place(
                  each.place(),
                  pick(random, COUNTRIES),
                  String.valueOf(random.nextInt(16_000) / 100.0 - 80),
                  String.valueOf(random.nextInt(36_000) / 100.0 - 180))
              .when(when, when)
              .word("person", "official", "named", name(random) + " " + name(random));
      if (random.nextInt(4) == 0) {
        act.deaths(few(random, 200));
      }
      if (random.nextInt(12) == 0) {
        act.hedged().status("POSSIBLE");
      }
    }
    return sample.says(name(random));
  }

  /** A number below the bound; small ones are much more often met. */
  private static int few(Random random, int bound) {
    double part = random.nextDouble();
    return (int) (part * part * part * bound);
  }

  /** One of some 20,000 words. */
  private static String word(Random random) {
    int n = few(random, 12 * 12 * 12 * 12);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES.get(n % 12));
      n /= 12;
    }
    return word.toString();
  }

  private static String name(Random random) {
    String word = word(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String day(Random random) {
    return java.time.LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3_000)).toString();
  }

  private static String pick(Random random, List<String> from) {
    return from.get(few(random, from.size()));
  }
}
