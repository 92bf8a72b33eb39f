/**
 * Incidents: one event, the reports that tell of it, whose text they share, and on whose word each
 * stands in the end.
 */
@NullMarked
package org.whoseword.incident;

import org.jspecify.annotations.NullMarked;
