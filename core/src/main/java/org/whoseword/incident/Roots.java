package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.whoseword.incident.Informant.Standing;

/**
 * Finds the roots of an incident: the informants of all its reports, with those put together that
 * are one by the rule book (docs/independence.md), and how many are independent of each other.
 */
final class Roots {

  private static final String UNNAMED = ":?";

  private final List<Word> words;
  private final Function<Account, String> family;
  private final Map<Word, String> keys = new IdentityHashMap<>();
  private final Set<String> rules = new TreeSet<>();
  private int more;

  private Roots(List<Account> accounts, Function<Account, String> family) {
    this.words = words(accounts);
    this.family = family;
  }

  /**
   * The roots of an incident.
   *
   * @param of the root of each thing said; things said by somebody unnamed who may be any of
   *     several roots have none
   * @param more how many more roots there may be than those listed
   * @param rules which rules of the book were used
   */
  record Found(List<Root> roots, Map<Word, String> of, int more, List<String> rules) {}

  static Found of(List<Account> accounts, Function<Account, String> family) {
    Roots roots = new Roots(accounts, family);
    roots.key();
    roots.namesakes();
    roots.unnamed();
    roots.hearsay();
    return roots.found();
  }

  private static List<Word> words(List<Account> accounts) {
    List<Word> words = new ArrayList<>();
    for (Account account : accounts) {
      for (Told told : account.claims()) {
        told.informant()
            .ifPresent(
                who ->
                    words.add(
                        new Word(account, who, number(account, told), Optional.of(told.id()))));
      }
      for (Reckoning each : account.reckonings()) {
        if (each.claim().isEmpty()) {
          each.informant()
              .ifPresent(
                  who -> words.add(new Word(account, who, Optional.of(each), Optional.empty())));
        }
      }
    }
    return words;
  }

  private static Optional<Reckoning> number(Account account, Told told) {
    return account.reckonings().stream()
        .filter(each -> each.claim().filter(told.id()::equals).isPresent())
        .findFirst();
  }

  private void key() {
    Map<Standing, String> countries = countries();
    for (Word word : words) {
      Informant who = word.informant();
      boolean cited = word.account().wording().cited().contains(Wordings.label(who.name()));
      keys.put(word, cited ? "outlet:" + Wordings.label(who.name()) : key(who, countries));
      if (who.standing().isInstitution() && who.kind().equals("person")) {
        rules.add("institution-and-its-people");
      }
    }
  }

  /** The country that most speak for, by institution; the first in the alphabet of equals. */
  private Map<Standing, String> countries() {
    Map<Standing, Map<String, Integer>> votes = new TreeMap<>();
    for (Word word : words) {
      Informant who = word.informant();
      who.country()
          .ifPresent(
              country ->
                  votes
                      .computeIfAbsent(who.standing(), any -> new TreeMap<>())
                      .merge(country, 1, Integer::sum));
    }
    Map<Standing, String> countries = new HashMap<>();
    votes.forEach(
        (standing, each) ->
            each.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> countries.put(standing, most.getKey())));
    return countries;
  }

  private static String key(Informant who, Map<Standing, String> countries) {
    String standing = who.standing().name().toLowerCase(Locale.ROOT);
    return switch (who.standing()) {
      case POLICE, MILITARY, GOVERNMENT ->
          standing
              + who.country()
                  .or(() -> Optional.ofNullable(countries.get(who.standing())))
                  .map(country -> ":" + country)
                  .orElse("");
      case LOCAL ->
          who.named() && who.kind().equals("person")
              ? standing + ":" + Skeleton.of(who.name())
              : standing + UNNAMED;
      case REBEL -> standing + (who.named() ? ":" + Skeleton.ofAll(who.name()) : UNNAMED);
      case EYEWITNESS, MEDICAL ->
          who.named() && who.kind().equals("person")
              ? "person:" + Skeleton.of(who.name())
              : standing + UNNAMED;
      case OTHER ->
          who.named()
              ? who.kind()
                  + ":"
                  + (who.kind().equals("person")
                      ? Skeleton.of(who.name())
                      : Skeleton.ofAll(who.name()))
              : (who.kind().equals("document") ? "document" : "unnamed") + UNNAMED;
    };
  }

  /** A person whom one report describes and another only names is one. */
  private void namesakes() {
    Map<String, Set<String>> others = new TreeMap<>();
    for (Word word : words) {
      Informant who = word.informant();
      String person = "person:" + Skeleton.of(who.name());
      if (who.named() && who.kind().equals("person") && !key(word).equals(person)) {
        others.computeIfAbsent(person, any -> new TreeSet<>()).add(key(word));
      }
    }
    for (Word word : words) {
      Set<String> elsewhere = others.getOrDefault(key(word), Set.of());
      if (elsewhere.size() == 1) {
        keys.put(word, elsewhere.iterator().next());
        rules.add("one-person-named-twice");
      }
    }
  }

  private String key(Word word) {
    return keys.getOrDefault(word, "");
  }

  /**
   * Unnamed sources may be the named ones of their kind; who they are decides nothing by itself.
   */
  private void unnamed() {
    for (Word word : words) {
      String key = key(word);
      if (!key.endsWith(UNNAMED)) {
        continue;
      }
      Set<String> named = named(word.informant().standing());
      Set<String> saying = new TreeSet<>(named);
      word.reckoning().ifPresent(number -> saying.retainAll(saying(number)));
      rules.add("unnamed-may-be-the-named");
      if (named.size() == 1) {
        keys.put(word, named.iterator().next());
      } else if (saying.size() == 1) {
        keys.put(word, saying.iterator().next());
      } else if (!named.isEmpty()) {
        keys.put(word, "");
      }
    }
    Set<String> open = new TreeSet<>();
    for (Word word : words) {
      if (word.informant().standing() != Standing.OTHER && isUnnamed(word.informant())) {
        open.add(word.informant().standing() + " " + family.apply(word.account()));
      }
    }
    more = Math.max(0, open.size() - 1);
  }

  private static boolean isUnnamed(Informant who) {
    return !who.named() && !who.standing().isInstitution();
  }

  /** Keys of the roots of one standing of which a name is known. */
  private Set<String> named(Standing standing) {
    Set<String> named = new TreeSet<>();
    for (Word word : words) {
      boolean same = word.informant().standing() == standing && word.informant().named();
      if (same && !key(word).endsWith(UNNAMED) && !key(word).isEmpty()) {
        named.add(key(word));
      }
    }
    return named;
  }

  /** Keys of the roots that give the same number. */
  private Set<String> saying(Reckoning number) {
    Set<String> saying = new TreeSet<>();
    for (Word word : words) {
      boolean same =
          word.reckoning()
              .filter(each -> each.toll() == number.toll() && each.value() == number.value())
              .isPresent();
      if (same && !key(word).endsWith(UNNAMED)) {
        saying.add(key(word));
      }
    }
    return saying;
  }

  /** An outlet that others cite, and a source of whom nothing is told, count only when alone. */
  private void hearsay() {
    boolean others = words.stream().anyMatch(word -> !isHearsay(key(word)) && !key(word).isEmpty());
    for (Word word : words) {
      if (others && isHearsay(key(word))) {
        keys.put(word, "");
        rules.add("hearsay-is-no-root");
      }
    }
  }

  private static boolean isHearsay(String key) {
    return key.startsWith("outlet:")
        || key.startsWith("agency:")
        || key.equals("unnamed" + UNNAMED);
  }

  private Found found() {
    Map<String, List<Word>> by = new TreeMap<>();
    for (Word word : words) {
      if (!key(word).isEmpty()) {
        by.computeIfAbsent(key(word), any -> new ArrayList<>()).add(word);
      }
    }
    List<Root> roots = new ArrayList<>();
    by.forEach((key, own) -> roots.add(root(key, own)));
    rules.add("chains-to-their-end");
    return new Found(roots, keys, more, List.copyOf(rules));
  }

  private Root root(String key, List<Word> own) {
    Set<String> claims = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    own.forEach(word -> word.claim().ifPresent(claims::add));
    own.forEach(word -> families.add(family.apply(word.account())));
    Comparator<Word> fullest =
        Comparator.<Word>comparingInt(word -> word.informant().named() ? 0 : 1)
            .thenComparingInt(word -> -word.informant().name().length())
            .thenComparing(word -> word.informant().name());
    Informant who = own.stream().min(fullest).orElseThrow().informant();
    return new Root(
        key,
        who.kind(),
        own.stream()
            .map(word -> word.informant().capacity())
            .flatMap(Optional::stream)
            .sorted()
            .findFirst(),
        who.name(),
        List.copyOf(claims),
        List.copyOf(families),
        !key.endsWith(UNNAMED));
  }
}
