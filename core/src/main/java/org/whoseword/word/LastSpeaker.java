package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last person and the last institution that spoke, and in which sentence: those that "he" and
 * "the statement" stand for when nobody else is known.
 */
record LastSpeaker(@Nullable Voice person, int personAt, @Nullable Voice body, int bodyAt) {

  static final LastSpeaker NONE = new LastSpeaker(null, 0, null, 0);

  /** In sentences. */
  private static final int REACH = 8;

  LastSpeaker then(Voice voice, int sentence) {
    return switch (voice.speaker().kind()) {
      case "person", "unnamed" -> new LastSpeaker(voice, sentence, body, bodyAt);
      case "organisation", "group", "agency", "outlet" ->
          new LastSpeaker(person, personAt, voice, sentence);
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
}
