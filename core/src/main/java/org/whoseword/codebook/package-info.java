/** Knowledge as data: entries with patterns and examples, word classes, tables of facts. */
@NullMarked
package org.whoseword.codebook;

import org.jspecify.annotations.NullMarked;
