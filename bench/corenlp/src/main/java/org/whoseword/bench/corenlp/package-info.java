/** CoreNLP's parsers, measured beside ours. */
@NullMarked
package org.whoseword.bench.corenlp;

import org.jspecify.annotations.NullMarked;
