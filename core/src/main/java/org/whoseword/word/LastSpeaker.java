package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last person and the last institution that spoke, and in which sentence: those that "he" and
 * "the statement" stand for when nobody else is known.
 *
 * @param outer the last one whose words were nobody else's
 */
record LastSpeaker(
    @Nullable Voice person,
    int personAt,
    @Nullable Voice body,
    int bodyAt,
    @Nullable Voice outer,
    int outerAt) {

  static final LastSpeaker NONE = new LastSpeaker(null, 0, null, 0, null, -2);

  /** In sentences. */
  private static final int REACH = 8;

  LastSpeaker then(Voice voice, int sentence, boolean outermost) {
    Voice nextOuter = outermost ? voice : outer;
    int nextAt = outermost ? sentence : outerAt;
    return switch (voice.speaker().kind()) {
      case "person", "unnamed" -> new LastSpeaker(voice, sentence, body, bodyAt, nextOuter, nextAt);
      case "organisation", "group", "agency", "outlet" ->
          new LastSpeaker(person, personAt, voice, sentence, nextOuter, nextAt);
      default -> this;
    };
  }

  /**
   * @param wanted "person", "body", or both
   */
  Optional<Voice> find(int sentence, Set<String> wanted) {
    boolean one = person != null && wanted.contains("person") && sentence - personAt <= REACH;
    boolean other = body != null && wanted.contains("body") && sentence - bodyAt <= REACH;
    if (one && (!other || personAt >= bodyAt)) {
      return Optional.ofNullable(person);
    }
    return other ? Optional.ofNullable(body) : Optional.empty();
  }

  /** Whoever spoke in the sentence before: "Hashimi said that one of them … He added". */
  Optional<Voice> findOuter(int sentence) {
    Voice before = outer;
    if (before == null || sentence - outerAt != 1) {
      return Optional.empty();
    }
    String kind = before.speaker().kind();
    boolean one = kind.equals("person") || kind.equals("unnamed");
    return one ? Optional.of(before) : Optional.empty();
  }
}
