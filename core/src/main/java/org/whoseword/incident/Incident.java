package org.whoseword.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * One event as many reports tell it.
 *
 * @param id that of its first account; the name that any account ever lent leads here
 * @param cameo the code that most claims have
 * @param actors names, most often given first
 * @param recipients names, most often given first
 * @param from first day, in days since 1970-01-01
 * @param to last day
 * @param accounts in the order of publication, then of ids
 * @param families of all its reports, restricted to them
 * @param roots on whose word it stands, in the order of their keys
 * @param tolls what is said of how many
 * @param why what each account was joined by
 * @param course how it came to stand as it does, in the order of publication
 */
public record Incident(
    String id,
    EventType type,
    Optional<String> cameo,
    List<String> actors,
    List<String> recipients,
    Optional<Site> place,
    OptionalLong from,
    OptionalLong to,
    Standing status,
    List<Account> accounts,
    List<Family> families,
    List<Root> roots,
    Independence independent,
    Map<Deed.Toll, Toll> tolls,
    List<Contradiction> contradictions,
    List<Revision> revisions,
    List<Merge> why,
    List<Turn> course) {

  /** How an incident stands. */
  public enum Standing {
    /** By outlets in their own voice. */
    REPORTED,
    /** On one root's word. */
    CLAIMED,
    /** On the word of two independent roots or more. */
    CONFIRMED,
    /** Nobody but those who deny it speaks of it. */
    DENIED,
    /** Some say so, others deny it. */
    CONTESTED
  }

  /**
   * How many independent roots, and by which rules of docs/independence.md.
   *
   * @param low at least
   * @param best most likely
   * @param high at most
   */
  public record Independence(int low, int best, int high, List<String> rules) {

    public Independence {
      rules = List.copyOf(rules);
      if (low < 0 || best < low || high < best) {
        throw new IllegalArgumentException(low + ", " + best + ", " + high + " do not ascend");
      }
    }
  }

  /**
   * A number that is given for something.
   *
   * @param asOf when the last report that gives it was published, as that report says
   * @param minute the same, in minutes since 1970; empty when unknown
   * @param roots keys of those on whose word it stands
   * @param claims ids of claims
   */
  public record Value(
      int value,
      Optional<String> asOf,
      OptionalLong minute,
      List<String> roots,
      List<String> claims) {

    public Value {
      roots = List.copyOf(roots);
      claims = List.copyOf(claims);
    }
  }

  /**
   * All numbers given for one thing: the best is the one with the most roots, of equals the latest,
   * then the highest.
   */
  public record Toll(int low, int best, int high, List<Value> values) {

    public Toll {
      values = List.copyOf(values);
    }
  }

  /** Different roots give different numbers for about the same time. */
  public record Contradiction(Deed.Toll field, List<Value> values) {

    public Contradiction {
      values = List.copyOf(values);
    }
  }

  /** The same root gives another number later. */
  public record Revision(Deed.Toll field, int from, int to, String root) {}

  /**
   * A change of how it stands.
   *
   * @param asOf publication of the report that brought it, as given
   * @param by the key of the root that spoke; empty where the outlet did, or somebody who is no
   *     root
   * @param claim the id of the claim
   */
  public record Turn(Optional<String> asOf, Standing status, Optional<String> by, String claim) {}

  /** Two accounts that were put together, by the ids of their first claims, and why. */
  public record Merge(String one, String other, List<Reason> reasons) {

    public Merge {
      reasons = List.copyOf(reasons);
    }
  }

  public Incident {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    accounts = List.copyOf(accounts);
    families = List.copyOf(families);
    roots = List.copyOf(roots);
    tolls = Map.copyOf(tolls);
    contradictions = List.copyOf(contradictions);
    revisions = List.copyOf(revisions);
    why = List.copyOf(why);
    course = List.copyOf(course);
  }
}
