package org.whoseword.what;

import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.codebook.Pattern;
import org.whoseword.codebook.Slot;

/**
 * A pattern that was tried at a word.
 *
 * @param match how it fits; empty when it does not
 * @param failing the first place that is not filled as the pattern demands
 * @param chosen whether it is the one that decides
 */
public record Trial(
    Entry entry,
    Pattern pattern,
    Optional<Pattern.Match> match,
    Optional<Slot> failing,
    boolean chosen) {}
