package org.whoseword.nlp;

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
}
