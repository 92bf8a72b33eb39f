/**
 * Fits the figures of {@code cues/lexicon.tsv} and {@code cues/weights.tsv} on annotated news. In
 * the package of the finders that use them, so that both ask for the very same traits.
 */
@NullMarked
package org.whoseword.word;

import org.jspecify.annotations.NullMarked;
