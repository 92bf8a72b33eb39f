/** Times: expressions of time and the days they stand for. */
@NullMarked
package org.whoseword.when;

import org.jspecify.annotations.NullMarked;
