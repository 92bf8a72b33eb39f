package org.whoseword.incident;

/**
 * Why two reports are held to share one text's origin.
 *
 * @param one the id of a report
 * @param other the id of another
 * @param rule which rule of docs/independence.md
 * @param runs how many different runs of five words, outside quotation marks, stand in both
 * @param permille how many of a thousand of the shorter report's runs
 * @param detail the agency or outlet it goes by; empty when it goes by the text alone
 */
public record Tie(String one, String other, Rule rule, int runs, int permille, String detail) {

  /** The rules, strongest first. */
  public enum Rule {
    /** They share their words. */
    TEXT,
    /** Both credit one agency, and share words or what their first sentences tell. */
    AGENCY,
    /** One's first sentence says that the other's outlet reported it. */
    CITES,
    /** One credits an agency, the other nobody, and they share passages. */
    UNCREDITED,
    /** One says nothing that the other does not say. */
    RETOLD
  }
}
