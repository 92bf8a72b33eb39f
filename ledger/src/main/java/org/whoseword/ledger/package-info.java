/** Readings as they are written, kept in a ledger, found again and handed on. */
@NullMarked
package org.whoseword.ledger;

import org.jspecify.annotations.NullMarked;
