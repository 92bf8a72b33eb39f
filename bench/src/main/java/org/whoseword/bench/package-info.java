/** Measurements, told in docs/measurements.md. */
@NullMarked
package org.whoseword.bench;

import org.jspecify.annotations.NullMarked;
