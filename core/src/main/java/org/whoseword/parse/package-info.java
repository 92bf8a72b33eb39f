/** What a parse looks like to everybody else: sentences, tokens and one small set of relations. */
@NullMarked
package org.whoseword.parse;

import org.jspecify.annotations.NullMarked;
