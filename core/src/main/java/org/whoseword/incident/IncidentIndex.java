package org.whoseword.incident;

import java.util.List;

/**
 * Where accounts are kept so that those that may tell of one event find each other; like {@link
 * LineageIndex}, its answers depend on what was added and not on the order.
 */
public interface IncidentIndex {

  /** Adds an account and returns its number: 0 for the first, then ascending. */
  int add(Account account);

  /** How many accounts were added. */
  int size();

  /**
   * The account with a number.
   *
   * @throws IndexOutOfBoundsException when no account has it
   */
  Account get(int number);

  /** Numbers of the accounts that share a key with this one, in ascending order. */
  List<Integer> beside(int number);
}
