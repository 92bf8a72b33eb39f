package org.whoseword.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** The parties of one report, and who is meant where. Immutable. */
public final class Parties {

  private final List<Party> all;
  private final Map<Long, Party> byToken = new HashMap<>();
  private final Map<Long, Mention> mentions = new HashMap<>();

  /** Every head token may be the head of one mention only. */
  public Parties(List<Party> all) {
    this.all = List.copyOf(all);
    for (Party party : this.all) {
      for (Mention mention : party.mentions()) {
        long key = key(mention.sentence(), mention.head());
        Mention before = mentions.put(key, mention);
        if (before != null) {
          throw new IllegalArgumentException(
              "two mentions share a head: " + before.span() + " and " + mention.span());
        }
        byToken.put(key, party);
      }
    }
  }

  /** All parties, in the order of their first mention. */
  public List<Party> all() {
    return all;
  }

  /** The party whose mention has this token as its head. */
  public Optional<Party> findAt(Sentence sentence, Token head) {
    return Optional.ofNullable(byToken.get(key(sentence.index(), head.index())));
  }

  /** The mention that has this token as its head. */
  public Optional<Mention> findMentionAt(Sentence sentence, Token head) {
    return Optional.ofNullable(mentions.get(key(sentence.index(), head.index())));
  }

  /**
   * The mention that stands for a party at some place of the text: the mention itself, or, for a
   * pronoun, the nearest mention before it that is none; else the first such mention of the party.
   */
  public Mention named(Party party, Mention mention) {
    if (mention.form() != Mention.Form.PRONOUN) {
      return mention;
    }
    Mention best = mention;
    for (Mention other : party.mentions()) {
      boolean before = other.span().start() < mention.span().start();
      if (other.form() != Mention.Form.PRONOUN && (before || best.form() == Mention.Form.PRONOUN)) {
        best = other;
      }
    }
    return best;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
