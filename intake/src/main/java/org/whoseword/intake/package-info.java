/** Bytes to reports: plain text, JSON Lines, pages; folders, files and standard input. */
@NullMarked
package org.whoseword.intake;

import org.jspecify.annotations.NullMarked;
