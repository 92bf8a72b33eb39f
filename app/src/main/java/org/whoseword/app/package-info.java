/** The command line, and the formats that it prints. */
@NullMarked
package org.whoseword.app;

import org.jspecify.annotations.NullMarked;
