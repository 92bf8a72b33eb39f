package org.whoseword.incident;

import org.whoseword.text.Span;

/**
 * A passage that stands in two reports.
 *
 * @param one id of a report
 * @param other id of another
 * @param a where it stands in the one
 * @param b where it stands in the other
 */
public record Passage(String one, String other, Span a, Span b) {}
