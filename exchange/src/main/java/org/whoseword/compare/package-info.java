/**
 * What a ledger holds beside what others hold: sums over claims, data sets of others, agreement.
 */
@NullMarked
package org.whoseword.compare;

import org.jspecify.annotations.NullMarked;
