package org.whoseword.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whoseword.model.Analysis;
import org.whoseword.model.EnglishModel;
import org.whoseword.model.Lexicon;

/** Decodes with {@link EnglishModel}, and knows of capitals what its {@link Lexicon} tells. */
final class EnglishDecoder implements Decoder, Casing {
  private final EnglishModel model;
  private final Lexicon lexicon;

  private EnglishDecoder(EnglishModel model) {
    this.model = model;
    this.lexicon = model.lexicon();
  }

  static EnglishDecoder load() {
    try {
      return new EnglishDecoder(EnglishModel.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads the model by way of a folder for what it unpacks. */
  static EnglishDecoder load(Path folder) throws IOException {
    return new EnglishDecoder(EnglishModel.load(folder));
  }

  @Override
  public Decoded decode(String[] forms) {
    Analysis analysis = model.analyse(forms);
    int[] heads = analysis.heads();
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      heads[i]--;
      if (heads[i] < 0) {
        // The parser may leave several words under its root: the first one keeps the others.
        heads[i] = root;
        root = root < 0 ? i : root;
      }
    }
    return new Decoded(
        analysis.tags(), analysis.lemmas(), heads, analysis.labels(), analysis.names());
  }

  @Override
  public Optional<Casing> casing() {
    return Optional.of(this);
  }

  @Override
  public Habit habit(String lower) {
    return Habit.valueOf(lexicon.habit(lower).name());
  }

  @Override
  public boolean isTitle(String lower) {
    return lexicon.isTitle(lower);
  }

  @Override
  public boolean isName(String form) {
    return lexicon.isName(form);
  }

  @Override
  public int nameLength(List<String> lower, int from) {
    return lexicon.nameLength(lower, from);
  }
}
