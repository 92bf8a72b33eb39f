/** What a ledger holds, handed on in the shapes that others read. */
@NullMarked
package org.whoseword.exchange;

import org.jspecify.annotations.NullMarked;
