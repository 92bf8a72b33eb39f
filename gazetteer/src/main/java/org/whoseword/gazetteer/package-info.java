/** The index of the world's places, compiled at build time, and the port that it stands behind. */
@NullMarked
package org.whoseword.gazetteer;

import org.jspecify.annotations.NullMarked;
