package org.whoseword.app.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What the server asks of the rest of the program. Answers are JSON, ready to be sent: readings as
 * the contract has them, everything else as {@code docs/openapi.yaml} says. Asked by many threads
 * at once. Methods throw {@link Problem} for what is wrong with a request.
 */
public interface Desk {

  /** The ledger in one object: its name, how many reports and claims, whether it can be changed. */
  String ledger();

  /**
   * Reports without their words, in the order in which they came.
   *
   * @param after content id of the last one seen
   */
  String reports(Optional<String> after);

  /**
   * A stored reading, byte for byte as {@code whoseword read} prints it.
   *
   * @param report content id, or the report's own id
   */
  Optional<String> reading(String report);

  /**
   * A page of the claims that a query finds.
   *
   * @param order one of the orders of {@code whoseword search}, in lower case
   * @param after id of the last one seen
   */
  String claims(String query, String order, Optional<String> after);

  /** Writes an answer that may be long, while it is found. */
  interface Download {
    void to(OutputStream out) throws IOException;
  }

  /**
   * All claims that a query finds, to be taken away.
   *
   * @param format csv or jsonl, as {@code whoseword search --format} prints them
   * @param order as of {@link #claims}
   */
  Download download(String format, String query, String order);

  /** What a query finds, counted. */
  String facets(String query);

  /** Where the events that a query finds were. */
  String places(String query);

  /**
   * A page of incidents, those with the most independent sources first.
   *
   * @param after id of the last one seen
   */
  String incidents(Optional<String> after);

  /**
   * An incident and the claims that it is made of.
   *
   * @param id any id that it has or had, or that of one of its claims
   */
  Optional<String> incident(String id);

  /** Which claims are to be looked at, and what was decided on them. */
  String review(Review asked);

  /**
   * What was decided, the last first.
   *
   * @param report content id of the report on whose claims it was decided
   * @param author who decided
   * @param most how many at most
   */
  String decisions(Optional<String> report, Optional<String> author, int most);

  /**
   * Keeps a decision on a claim.
   *
   * @param body JSON, as the API describes it
   */
  String decide(String claim, String body);

  /** Reads a text and stores nothing. */
  String read(String text, Optional<String> outlet, Optional<String> published);
}
