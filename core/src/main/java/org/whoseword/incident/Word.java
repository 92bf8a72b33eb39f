package org.whoseword.incident;

import java.util.Optional;

/**
 * Something that somebody said of an incident in one report.
 *
 * @param reckoning the number, when it is one
 * @param claim the claim, when it is one
 */
record Word(
    Account account, Informant informant, Optional<Reckoning> reckoning, Optional<String> claim) {}
