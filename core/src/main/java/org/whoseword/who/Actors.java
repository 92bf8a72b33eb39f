package org.whoseword.who;

import java.time.LocalDate;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/** Finds the parties of a report with the registry, the agent nouns and the words around them. */
public final class Actors {

  private final Chunks chunks;
  private final Coder coder;
  private final Genders genders;
  private final Codebook codebook;

  /**
   * @throws org.whoseword.codebook.CodebookError when a row of the registry is wrong
   */
  public Actors(Codebook codebook) {
    Registry registry = new Registry(codebook);
    this.chunks = new Chunks(registry);
    this.coder = new Coder(registry);
    this.genders = new Genders(codebook);
    this.codebook = codebook;
  }

  public Parties in(Report report, Parse parse) {
    Optional<LocalDate> on = report.header().published().map(PublicationDate::day);
    Mentions mentions = new Mentions(coder, codebook, on, report.text());
    Setting setting = new Setting();
    References references = new References(genders, setting);
    for (Sentence sentence : parse.sentences()) {
      Reached reached = new Reached(sentence, report.text(), chunks, on);
      setting.add(reached.chunks());
      references.add(sentence, mentions.in(reached));
    }
    return references.parties();
  }
}
