package org.whoseword.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A tagger, name finder and dependency parser for English: NLP4J's models (Emory University, Apache
 * License 2.0) on a runtime of our own. Words are given the same tags, lemmas, names and trees as
 * by NLP4J 1.1.3 with its lexica, but without its word embeddings.
 *
 * <p>Immutable, shared by threads.
 */
public final class EnglishModel {
  private final Slots words;
  private final NameLists nameLists;
  private final Texts classes;
  private final Tagger tags;
  private final Lemmas lemmas;
  private final Tagger names;
  private final NameSpans spans;
  private final Arcs arcs;
  private final Lexicon lexicon;

  private EnglishModel(Sections sections) {
    this.words = Words.in(sections);
    this.nameLists = new NameLists(sections);
    String[] classLists = numberedFromOne(sections.lines("words.classes"));
    this.classes = new Texts(classLists);
    ClosedSets closed =
        new ClosedSets(classLists, numberedFromOne(sections.lines("words.clusters")));
    this.tags = new Tagger(sections, "pos", closed, Sheet.TAG);
    this.lemmas = new Lemmas(sections, words, tags.labels());
    this.names = new Tagger(sections, "ner", closed, Sheet.NAME);
    this.spans = new NameSpans(names.labels());
    this.arcs = new Arcs(sections, "dep", closed);
    this.lexicon = new Lexicon(sections);
  }

  /**
   * Reads the model, unpacking it once for the user: to the folder in the system property {@code
   * whoseword.cache}, or else {@code whoseword} in the user's folder for caches. Where neither can
   * be written, the model is read from the jar at every start, a second slower.
   */
  public static EnglishModel load() throws IOException {
    return new EnglishModel(ModelFile.inJar().read(ModelFile.defaultFolder()));
  }

  /**
   * Reads the model, unpacking it to a folder if it is not there.
   *
   * @throws IOException when the folder neither holds the model nor can take it
   */
  public static EnglishModel load(Path folder) throws IOException {
    return new EnglishModel(ModelFile.inJar().readThrough(folder));
  }

  private static String[] numberedFromOne(String[] lists) {
    String[] shifted = new String[lists.length + 1];
    shifted[0] = "";
    System.arraycopy(lists, 0, shifted, 1, lists.length);
    return shifted;
  }

  /** How words are mostly written. */
  public Lexicon lexicon() {
    return lexicon;
  }

  Slots words() {
    return words;
  }

  NameLists nameLists() {
    return nameLists;
  }

  /** The lists of tags, joined, by number. */
  Texts classes() {
    return classes;
  }

  /** Tags, names and tree of a sentence. */
  public Analysis analyse(String... forms) {
    return analyse(forms, true);
  }

  /** The same; without names, which take a quarter of the time, all words are outside of names. */
  public Analysis analyse(String[] forms, boolean withNames) {
    Sheet sheet = new Sheet(this, forms);
    int[] tagged = tags.label(sheet);
    String[] tagTexts = new String[forms.length];
    String[] lemmaTexts = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      int tag = tagged[i + 1];
      tagTexts[i] = tags.labels().get(tag);
      lemmaTexts[i] = lemmas.of(sheet, i + 1, tag);
      sheet.set(i + 1, Sheet.LEMMA, lemmaTexts[i]);
    }
    String[] nameTexts = new String[forms.length];
    if (withNames) {
      nameTexts = spans.repaired(names.label(sheet));
    } else {
      Arrays.fill(nameTexts, NameSpans.NO_NAME);
    }
    Tree tree = arcs.tree(sheet);
    int[] heads = new int[forms.length];
    String[] labels = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      heads[i] = tree.head(i + 1);
      labels[i] = arcs.labels().get(tree.label(i + 1));
    }
    return new Analysis(tagTexts, lemmaTexts, heads, labels, nameTexts);
  }
}
