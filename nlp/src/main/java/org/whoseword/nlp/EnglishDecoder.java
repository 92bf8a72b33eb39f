package org.whoseword.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.whoseword.model.Analysis;
import org.whoseword.model.EnglishModel;

/** Decodes with {@link EnglishModel}. */
final class EnglishDecoder implements Decoder {
  private final EnglishModel model;

  private EnglishDecoder(EnglishModel model) {
    this.model = model;
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
}
