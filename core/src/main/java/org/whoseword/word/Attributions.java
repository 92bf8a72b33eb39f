package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;
import org.whoseword.who.PartyClasses;

/** Finds everything that somebody is said to say, show, believe or want. */
public final class Attributions {

  private final Codebook codebook;
  private final Drafts drafts;
  private final HedgedClauses hedges;
  private final Speakers speakers;
  private final Hearsay hearsay;

  public Attributions(Codebook codebook) {
    this.codebook = codebook;
    this.drafts = new Drafts(codebook);
    this.hedges = new HedgedClauses(codebook);
    this.speakers = new Speakers(codebook);
    this.hearsay = new Hearsay(codebook);
  }

  /** In the order of the text, by the cue; what a relay adds stands behind it. */
  public List<Attribution> in(Report report, List<Zone> zones, Parse parse, Parties parties) {
    List<Quote> quotes = Quotes.in(report.text(), zones);
    Classes judge = new PartyClasses(codebook, parties);
    Layouts layouts = Layouts.of(parse, quotes, parties, codebook);
    List<Passage> passages = new ArrayList<>(parse.sentences().size());
    List<List<Draft>> bySentence = new ArrayList<>(parse.sentences().size());
    for (Sentence sentence : parse.sentences()) {
      Passage passage = Passage.of(sentence, quotes, parties);
      passages.add(passage);
      bySentence.add(drafts.in(passage, judge, layouts));
    }
    Continuations continuations = new Continuations(parse, quotes, bySentence);
    Assembly assembly = new Assembly(report.text(), quotes, parties, speakers, hearsay);
    for (Passage passage : passages) {
      List<Draft> here = bySentence.get(passage.sentence().index());
      assembly.add(passage.sentence(), here, hedges.in(passage), continuations);
    }
    return assembly.done();
  }
}
