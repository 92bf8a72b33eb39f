/** On whose word: attributions, sources and the chains they make. */
@NullMarked
package org.whoseword.word;

import org.jspecify.annotations.NullMarked;
