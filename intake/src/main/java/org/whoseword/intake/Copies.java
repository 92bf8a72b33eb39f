package org.whoseword.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.text.ContentId;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * Tells which reports of a run have the words of one that came before, or nearly all of them. None
 * is left out: each copy gets a note that names the first, with its outlet and day. What stands in
 * one text and what that says of its sources is not decided here.
 *
 * <p>Two texts are near copies when the smallest {@value #SKETCH} hashes of their runs of {@value
 * #SHINGLE} words have seven tenths in common, which is about as much as the texts have. Memory is
 * bounded: exact copies of the last {@value #EXACT} reports are known, near ones of the last
 * {@value #NEAR}.
 */
public final class Copies {

  private static final int EXACT = 200_000;
  private static final int NEAR = 20_000;
  private static final int SHINGLE = 5;
  private static final int SKETCH = 64;

  /** So many of the smallest hashes are looked up; near copies share most of them. */
  private static final int KEYS = 8;

  /** A text with fewer words has no copies: sentences recur. */
  private static final int FEWEST_WORDS = 30;

  private static final long PRIME = 0x100000001B3L;

  /** A report that was met: how it is named, and its smallest hashes in order. */
  private record Met(String name, long[] sketch) {}

  private final Map<String, String> exact = bounded(EXACT);
  private final Map<Integer, Met> near = bounded(NEAR);
  private final Map<Long, List<Integer>> index = new HashMap<>();
  private int met;
  private long exactCopies;
  private long nearCopies;

  /** Reports as they come, those that are copies with a note. One thread's at a time. */
  public Reports noted(Reports reports) {
    return sink ->
        reports.read(
            arrival -> sink.accept(arrival instanceof Accepted report ? noted(report) : arrival));
  }

  /** How many had the words of another, letter by letter. */
  public long exactCopies() {
    return exactCopies;
  }

  /** How many had nearly all the words of another. */
  public long nearCopies() {
    return nearCopies;
  }

  private Accepted noted(Accepted arrival) {
    Report report = arrival.report();
    List<String> words = words(report);
    if (words.size() < FEWEST_WORDS) {
      return arrival;
    }
    String key = ContentId.of(String.join(" ", words)).substring(0, 32);
    String first = exact.get(key);
    if (first != null) {
      exactCopies++;
      return noted(arrival, "copy.exact", "the same words as " + first);
    }
    String name = name(report);
    exact.put(key, name);
    long[] sketch = sketch(words);
    OptionalInt like = nearest(sketch);
    remember(new Met(name, sketch));
    if (like.isEmpty()) {
      return arrival;
    }
    nearCopies++;
    Met original = near.get(like.getAsInt());
    String whose = original == null ? "a report before" : original.name();
    return noted(arrival, "copy.near", "nearly the same words as " + whose);
  }

  private static Accepted noted(Accepted arrival, String code, String message) {
    List<Note> notes = new ArrayList<>(arrival.notes());
    notes.add(new Note(code, message, Optional.empty()));
    return new Accepted(arrival.report(), notes, arrival.page());
  }

  private static String name(Report report) {
    String outlet = report.header().outlet().map(each -> ", " + each).orElse("");
    String day =
        report.header().published().map(PublicationDate::text).map(each -> ", " + each).orElse("");
    return report.name() + outlet + day;
  }

  /** The words without case, marks and spaces: a copy often has other quotation marks. */
  private static List<String> words(Report report) {
    List<String> words = new ArrayList<>();
    String text = report.text();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static long[] sketch(List<String> words) {
    TreeSet<Long> smallest = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = 0xCBF29CE484222325L;
      for (String word : words.subList(i, i + SHINGLE)) {
        for (int k = 0; k < word.length(); k++) {
          hash = (hash ^ word.charAt(k)) * PRIME;
        }
        hash = (hash ^ ' ') * PRIME;
      }
      // The last bits of a product are the weakest; mixing makes "smallest" fair.
      smallest.add((hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L);
      if (smallest.size() > SKETCH) {
        smallest.pollLast();
      }
    }
    return smallest.stream().mapToLong(Long::longValue).toArray();
  }

  /** The first report met that is near enough. */
  private OptionalInt nearest(long[] sketch) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (int i = 0; i < Math.min(KEYS, sketch.length); i++) {
      candidates.addAll(index.getOrDefault(sketch[i], List.of()));
    }
    return candidates.stream()
        .filter(number -> isNear(near.get(number), sketch))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static boolean isNear(@Nullable Met other, long[] sketch) {
    if (other == null) {
      return false;
    }
    long common =
        Arrays.stream(sketch)
            .filter(hash -> Arrays.binarySearch(other.sketch(), hash) >= 0)
            .count();
    return common * 10 >= 7L * Math.max(sketch.length, other.sketch().length);
  }

  private void remember(Met report) {
    int number = met++;
    near.put(number, report);
    for (int i = 0; i < Math.min(KEYS, report.sketch().length); i++) {
      index.computeIfAbsent(report.sketch()[i], none -> new ArrayList<>()).add(number);
    }
    if (index.size() > 2 * KEYS * NEAR) {
      index.values().forEach(numbers -> numbers.removeIf(each -> !near.containsKey(each)));
      index.values().removeIf(List::isEmpty);
    }
  }

  private static <K, V> Map<K, V> bounded(int most) {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
