package org.whoseword.intake;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reports from plain text: one a file, or as many as a file's own conventions tell: heads of fields
 * ({@link HeadedText}), exports of news archives ({@link NexisExport}, {@link FactivaExport}).
 */
final class Texts {

  private Texts() {}

  static void read(String text, Origin origin, Given given, Consumer<Arrival> sink) {
    List<Draft> drafts = drafts(text);
    int number = 0;
    for (Draft draft : drafts) {
      number++;
      sink.accept(draft.arrive(drafts.size() == 1 ? origin : origin.line(number), given));
    }
  }

  private static List<Draft> drafts(String text) {
    List<String> lines = text.lines().toList();
    List<Draft> found = FactivaExport.in(lines);
    if (found.isEmpty()) {
      found = NexisExport.in(lines);
    }
    if (found.isEmpty()) {
      found = HeadedText.in(lines);
    }
    return found.isEmpty() ? List.of(Draft.of(text)) : found;
  }
}
