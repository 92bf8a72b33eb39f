package org.whoseword.word;

import org.whoseword.text.Span;

/** Words by which the report keeps its distance: "reportedly", "is said to", "alleged". */
public record Hedge(Span span, String rule) {}
