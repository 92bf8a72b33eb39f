package org.whoseword.incident;

/**
 * How often an outlet prints what another printed first: a fact about their texts, which decides
 * nothing. Whoseword does not rate truth.
 *
 * @param first the agency or outlet that had the texts first
 * @param agency whether that is an agency
 * @param later the outlet that printed them after it
 * @param texts how many families of texts it printed after the other
 * @param of how many families of texts it printed at all
 */
public record Echo(String first, boolean agency, String later, int texts, int of) {

  public Echo {
    if (texts < 1 || of < texts) {
      throw new IllegalArgumentException(texts + " of " + of + " texts");
    }
  }
}
