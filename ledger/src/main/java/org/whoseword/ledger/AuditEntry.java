package org.whoseword.ledger;

import org.whoseword.text.ContentId;

/**
 * An act that changed the ledger.
 *
 * @param subject what it was done to; of a report that was forgotten, the hash alone
 * @param hash over the hash of the act before and this one
 */
public record AuditEntry(long n, String at, String act, String subject, String hash) {

  /** What the hash of an act must be. */
  static String hash(String before, String at, String act, String subject) {
    return ContentId.of(before, at, act, subject);
  }
}
