/** Deeds: which act a predicate names, with its actor and recipient. */
@NullMarked
package org.whoseword.what;

import org.jspecify.annotations.NullMarked;
