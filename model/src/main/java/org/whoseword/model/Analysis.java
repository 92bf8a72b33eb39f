package org.whoseword.model;

/**
 * What the model makes of a sentence. Arrays of one length, an element for each word; not copied:
 * whoever receives it owns it.
 *
 * @param tags parts of speech, Penn Treebank
 * @param lemmas base forms in lower case; stand-ins for numbers and links: 0, #crd#, #ord#, #hlink#
 * @param heads the number of the word each hangs on, from 1, or 0 for the root; there may be
 *     several words under the root
 * @param labels what each is to its head, in NLP4J's names
 * @param names the place of each in a name, BILOU: B-PERSON, I-PERSON, L-PERSON, U-PERSON, or O
 */
public record Analysis(
    String[] tags, String[] lemmas, int[] heads, String[] labels, String[] names) {}
