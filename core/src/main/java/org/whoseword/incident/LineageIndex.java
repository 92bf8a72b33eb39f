package org.whoseword.incident;

import java.util.List;

/**
 * Where the wordings of reports are kept so that those that may share a text find each other. The
 * lineage works on any implementation: in memory, in a ledger, in a cluster.
 *
 * <p>Whatever the order in which wordings are added, {@link #beside} must give the same answer for
 * the same set of wordings.
 */
public interface LineageIndex {

  /** Adds a wording and returns its number: 0 for the first, then ascending. */
  int add(Wording wording);

  /** How many wordings were added. */
  int size();

  /**
   * The wording with a number.
   *
   * @throws IndexOutOfBoundsException when no wording has it
   */
  Wording get(int number);

  /** Numbers of the wordings that share a key with this one, in ascending order. */
  List<Integer> beside(int number);
}
