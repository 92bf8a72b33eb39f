package org.whoseword.text;

import java.util.Optional;

/**
 * Something inside a report that was skipped, capped or could not be read.
 *
 * @param code stable key for counting, such as {@code sentence.split}
 * @param message for a person: what, and what was done about it
 */
public record Note(String code, String message, Optional<Span> span) {}
