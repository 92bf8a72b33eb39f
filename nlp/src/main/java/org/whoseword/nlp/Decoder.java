package org.whoseword.nlp;

import java.util.Optional;

/**
 * A statistical tagger, name finder and dependency parser over words that are already cut. All that
 * a model runtime must offer; {@link NlpParser} does the rest. Implementations are immutable after
 * they are built, safe to share between threads, and deterministic.
 */
interface Decoder {

  /**
   * Decodes one sentence.
   *
   * @param forms the words as the models were trained on them: straight quotes, "--" for a dash,
   *     compounds cut at their hyphens ("U.S.", "-", "led"); at least one, none empty, about 400 at
   *     most
   */
  Decoded decode(String[] forms);

  /**
   * What the models know of capitals; where they know nothing, a text that is all in capitals is
   * read as it stands.
   */
  default Optional<Casing> casing() {
    return Optional.empty();
  }
}
