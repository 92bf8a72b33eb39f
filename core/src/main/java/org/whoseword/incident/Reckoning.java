package org.whoseword.incident;

import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.what.Deed;

/**
 * How many, as somebody puts it in one report.
 *
 * @param value the number, or the least of it: 12 for "at least 12"
 * @param span the words
 * @param informant on whose word; empty where the outlet says it in its own voice
 * @param claim the id of the claim that says so; empty where the words are in no claim
 */
public record Reckoning(
    Deed.Toll toll, int value, Span span, Optional<Informant> informant, Optional<String> claim) {}
