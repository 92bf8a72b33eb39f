package org.whoseword.incident;

/**
 * One reason for or against two accounts telling of one event.
 *
 * @param name which, as docs/independence.md lists them
 * @param points how much it weighs; below 0 when it speaks against
 */
public record Reason(String name, int points) {

  /** "same-day+30". */
  @Override
  public String toString() {
    return name + (points < 0 ? "" : "+") + points;
  }
}
