/** Sentences, tokens, tags, names and dependencies: the only module that knows a parser. */
@NullMarked
package org.whoseword.nlp;

import org.jspecify.annotations.NullMarked;
