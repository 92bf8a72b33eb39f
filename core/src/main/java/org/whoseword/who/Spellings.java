package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Office;
import org.whoseword.who.Term.Respelled;

/**
 * Known names under other spellings. Proposes only where a mistake is unlikely: the name comes from
 * a country that writes another script than ours, sounds the same but for a vowel, is long enough,
 * and nobody else is called nearly so. A false match costs more than a missed one.
 */
final class Spellings {

  /** The longest name that is looked for, in words. */
  static final int MOST_WORDS = 4;

  /** Shorter words in capitals are initials. */
  private static final int INITIALS = 5;

  /** How many letters of the written words may differ. */
  private static final int WRITTEN = 4;

  /**
   * Articles that Arabic sets before a name, as the following letter changes them; and "son of".
   */
  private static final Set<String> ARTICLES =
      Set.of("al", "ul", "an", "ar", "as", "ash", "at", "az", "ad", "adh", "bin", "ben", "ibn");

  /** Small words inside names that keep their small letters. */
  private static final Set<String> SMALL =
      Set.of("al", "ul", "an", "ar", "as", "ash", "at", "az", "ad", "bin", "ibn", "abu", "ben");

  /**
   * @param words without articles
   * @param name as the registry writes it
   */
  private record Known(List<Word> words, String name, Actor actor) {}

  /** A name before it is known whether it can be misspelt. */
  private record Named(String name, Actor actor) {}

  private final List<Named> names = new ArrayList<>();
  private final Set<String> scripts;

  /** Made when the first unknown name is looked up: most runs of {@code who} never do. */
  private volatile @Nullable Map<String, List<Known>> byBones;

  /**
   * @param scripts codes of countries whose names are carried over from another script
   */
  Spellings(Set<String> scripts) {
    this.scripts = scripts;
  }

  void add(String name, Actor actor) {
    if (actor.kind() == Party.Kind.PERSON || actor.kind() == Party.Kind.GROUP) {
      names.add(new Named(name, actor));
    }
  }

  /** Two threads may both make it, and make the same. */
  private Map<String, List<Known>> byBones() {
    Map<String, List<Known>> known = byBones;
    if (known == null) {
      known = index();
      byBones = known;
    }
    return known;
  }

  private Map<String, List<Known>> index() {
    Map<String, List<Known>> index = new HashMap<>();
    for (Named named : names) {
      if (!isCarriedOver(named.actor())) {
        continue;
      }
      List<Word> words = bare(Word.cut(named.name(), 0));
      boolean right =
          !words.isEmpty()
              && words.size() <= MOST_WORDS
              && words.stream().noneMatch(word -> word.isPossessive() || isInitials(word));
      if (right) {
        index
            .computeIfAbsent(bones(words), key -> new ArrayList<>(1))
            .add(new Known(words, named.name(), named.actor()));
      }
    }
    return index;
  }

  /** Initials have one spelling. */
  private static boolean isInitials(Word word) {
    return word.isAllCapitals() && word.key().length() < INITIALS;
  }

  private boolean isCarriedOver(Actor actor) {
    for (Office office : actor.offices()) {
      if (office.country().isPresent()
          && !scripts.contains(office.country().get().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Puts what is known in place of the unknown names of a sentence, or of a phrase. */
  void in(List<Chunk> chunks) {
    int from = 0;
    while (from < chunks.size()) {
      int to = from;
      while (to < chunks.size() && isName(chunks, from, to)) {
        to++;
      }
      // The first word of a sentence has its capital anyway.
      boolean sure = from > 0 ? !isFirstName(chunks, from) : to - from > 1 || chunks.size() == 1;
      Optional<Respelled> found =
          to > from && sure ? find(words(chunks.subList(from, to))) : Optional.empty();
      if (found.isPresent()) {
        List<Chunk> run = chunks.subList(from, to);
        Chunk one =
            new Chunk(words(run), List.of(found.get()), run.get(run.size() - 1).possessor(), false);
        run.clear();
        run.add(one);
        to = from + 1;
      }
      from = Math.max(to, from + 1);
    }
  }

  /**
   * "Vladimir" before "Zelenski" is a town to the registry, and here somebody else's first name.
   */
  private static boolean isFirstName(List<Chunk> chunks, int from) {
    Chunk before = chunks.get(from - 1);
    boolean beside =
        before.first().isCapitalised()
            && !before.possessor()
            && chunks.get(from).first().start() == before.last().end() + 1;
    boolean place =
        before.country().filter(word -> word.form() == CountryWord.Form.PLACE).isPresent();
    return beside && (before.isUnknown() || place || before.actor().isPresent());
  }

  private static List<Word> words(List<Chunk> run) {
    List<Word> words = new ArrayList<>(run.size());
    run.forEach(chunk -> words.addAll(chunk.words()));
    return words;
  }

  /**
   * Whether an unknown word with a capital, or an article inside of a name, goes on with a name.
   */
  private static boolean isName(List<Chunk> chunks, int from, int at) {
    Chunk chunk = chunks.get(at);
    Word word = chunk.first();
    boolean named = word.isCapitalised() && !word.isAllCapitals() || SMALL.contains(word.key());
    if (!chunk.isUnknown() || chunk.ignored() || !named) {
      return false;
    }
    boolean article = !word.isCapitalised();
    if (at == from) {
      // "At Kenyatta" is no "at-Tawhid".
      return !article || at + 1 < chunks.size() && chunks.get(at + 1).first().joined();
    }
    return !chunks.get(at - 1).possessor() && word.start() == chunks.get(at - 1).last().end() + 1;
  }

  /** Who is meant by words that the registry does not know, all of them with a capital. */
  Optional<Respelled> find(List<Word> written) {
    List<Word> words = bare(written);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Known best = null;
    int least = WRITTEN + 1;
    boolean alone = true;
    for (Known known : byBones().getOrDefault(bones(words), List.of())) {
      int distance = distance(words, known.words());
      if (distance < least) {
        best = known;
        least = distance;
        alone = true;
      } else if (best != null && distance == least && known.actor() != best.actor()) {
        alone = false;
      }
    }
    return best == null || !alone
        ? Optional.empty()
        : Optional.of(new Respelled(best.actor(), best.name(), least));
  }

  /** How many written letters differ; more than {@link #WRITTEN} when it is too far. */
  private static int distance(List<Word> one, List<Word> other) {
    if (one.size() != other.size()) {
      return WRITTEN + 1;
    }
    int sum = 0;
    for (int i = 0; i < one.size() && sum <= WRITTEN; i++) {
      String a = one.get(i).key();
      String b = other.get(i).key();
      if (a.equals(b)) {
        // "Ali" is not "Ben Ali".
        sum += one.size() > 1 || Spelling.of(a).isLong(0) ? 0 : WRITTEN + 1;
      } else {
        sum += isSame(a, b, one.size() == 1) ? written(a, b) : WRITTEN + 1;
      }
    }
    return sum;
  }

  /** Two letters of five may differ, and no more than four. */
  private static int written(String a, String b) {
    int bound = Math.min(WRITTEN, Math.min(a.length(), b.length()) * 2 / 5);
    int distance = Spelling.distance(a, b, bound);
    return distance > bound ? WRITTEN + 1 : distance;
  }

  /** Whether two words, of the same consonants, are one name. */
  private static boolean isSame(String a, String b, boolean alone) {
    Spelling one = Spelling.of(a);
    Spelling other = Spelling.of(b);
    int letters = Math.min(one.sound().length(), other.sound().length());
    int slack = letters > 7 ? 2 : 1;
    int more = alone ? 1 : 0;
    return one.isLong(more)
        && other.isLong(more)
        && Spelling.distance(one.sound(), other.sound(), slack) <= slack;
  }

  private static List<Word> bare(List<Word> words) {
    List<Word> bare = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean article = i + 1 < words.size() && ARTICLES.contains(words.get(i).key());
      if (!article) {
        bare.add(words.get(i));
      }
    }
    return bare;
  }

  private static String bones(List<Word> words) {
    StringBuilder bones = new StringBuilder();
    for (Word word : words) {
      bones.append(Spelling.of(word.key()).skeleton()).append(' ');
    }
    return bones.toString();
  }
}
