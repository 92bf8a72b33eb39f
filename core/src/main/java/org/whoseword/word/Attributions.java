package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;
import org.whoseword.who.PartyClasses;

/** Finds everything that somebody is said to say, show, believe or want. */
public final class Attributions {

  private final Codebook codebook;
  private final Drafts drafts;
  private final Speakers speakers;

  public Attributions(Codebook codebook) {
    this.codebook = codebook;
    this.drafts = new Drafts(codebook);
    this.speakers = new Speakers(codebook);
  }

  /** In the order of the text, by the cue. */
  public List<Attribution> in(Report report, List<Zone> zones, Parse parse, Parties parties) {
    List<Quote> quotes = Quotes.in(report.text(), zones);
    Classes judge = new PartyClasses(codebook, parties);
    List<List<Draft>> bySentence = new ArrayList<>(parse.sentences().size());
    for (Sentence sentence : parse.sentences()) {
      bySentence.add(drafts.in(Passage.of(sentence, quotes, parties), judge));
    }
    Continuations continuations = new Continuations(parse, quotes, bySentence);
    Finished finished = new Finished(report.text(), quotes, parties, speakers);
    List<Draft> all = new ArrayList<>();
    List<List<Span>> cues = new ArrayList<>();
    List<List<Span>> contents = new ArrayList<>();
    for (List<Draft> sentence : bySentence) {
      for (Draft draft : sentence) {
        all.add(draft);
        cues.add(List.of(draft.cueSpan()));
        contents.add(continuations.of(draft));
      }
    }
    List<Integer> parents = Nesting.parents(cues, contents);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<String> parent = Nesting.id(parents.get(i));
      found.add(finished.of(all.get(i), contents.get(i), "a" + (i + 1), parent));
    }
    return List.copyOf(found);
  }
}
