/** Claims: deeds with their status and their sourcing chain; the Reader that finds them. */
@NullMarked
package org.whoseword.claim;

import org.jspecify.annotations.NullMarked;
