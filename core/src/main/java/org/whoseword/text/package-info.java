/** The report as it came: its words, its header, its zones, and spans that point into it. */
@NullMarked
package org.whoseword.text;

import org.jspecify.annotations.NullMarked;
