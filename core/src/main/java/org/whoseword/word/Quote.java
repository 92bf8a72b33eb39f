package org.whoseword.word;

import org.whoseword.text.Span;

/**
 * A stretch between quotation marks, marks included.
 *
 * @param closed whether its closing mark was found; an open one ends with its paragraph
 * @param goesOn whether it goes on a quotation of the paragraph before that was not closed
 */
record Quote(Span span, boolean closed, boolean goesOn) {}
