/** Places: names of places and the points they stand for. */
@NullMarked
package org.whoseword.where;

import org.jspecify.annotations.NullMarked;
