package org.whoseword.word;

import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.who.Party;

/**
 * A speaker as a step of a chain.
 *
 * @param span the words for it; for a pronoun the mention that it stands for
 */
record Voice(Attribution.Speaker speaker, Source source, Span span, Optional<Party> party) {}
