/** Fits the points of the reasons for places on annotated news. */
@NullMarked
package org.whoseword.where;

import org.jspecify.annotations.NullMarked;
