package org.whoseword.word;

/**
 * A place where a span may begin or end.
 *
 * @param token index of the first or last token
 * @param traits what speaks for and against it
 */
record Bound(int token, Traits traits) {}
