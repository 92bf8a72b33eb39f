package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;

/**
 * Makes attributions of drafts, sentence after sentence: who speaks, how sure, in whose words, and
 * which links follow. Remembers the last speaker, for "he" and "the statement".
 */
final class Assembly {

  private static final Attribution.Speaker NOBODY =
      new Attribution.Speaker(
          "unnamed",
          Optional.empty(),
          Attribution.Naming.DESCRIBED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** In attributions: content rarely runs further. */
  private static final int NEAR = 60;

  private final String text;
  private final List<Quote> quotes;
  private final Parties parties;
  private final Speakers speakers;
  private final Hearsay hearsay;
  private final List<Attribution> found = new ArrayList<>();

  /** For each attribution the place of the one that passes it on; -1: look where its cue stands. */
  private final List<Integer> relays = new ArrayList<>();

  private final Carriers carriers;
  private LastSpeaker last = LastSpeaker.NONE;
  private Optional<Voice> interviewed = Optional.empty();

  Assembly(String text, List<Quote> quotes, Parties parties, Speakers speakers, Hearsay hearsay) {
    this.text = text;
    this.quotes = quotes;
    this.parties = parties;
    this.speakers = speakers;
    this.hearsay = hearsay;
    this.carriers = new Carriers(text, parties, speakers, hearsay);
  }

  /** Adds what one sentence holds. */
  void add(
      Sentence sentence,
      List<Draft> drafts,
      List<HedgedClauses.Found> hedges,
      Continuations continuations) {
    int first = found.size();
    for (Draft draft : drafts) {
      add(attribution(draft, content(draft, drafts, continuations), hedges), -1);
    }
    int end = found.size();
    for (int i = first; i < end; i++) {
      relay(drafts, i - first, first);
    }
    for (HedgedClauses.Found hedge : hedges) {
      boolean onCue = drafts.stream().anyMatch(draft -> draft.cueRange().has(hedge.head()));
      if (!onCue && !hedge.content().isEmpty()) {
        add(hedge(hedge, sentence), -1);
      }
    }
  }

  /** Who quotes somebody as saying something passes on what is said: the content is both's. */
  private List<Span> content(Draft draft, List<Draft> drafts, Continuations continuations) {
    List<Span> own = continuations.of(draft);
    Optional<Token> quoted = draft.cue().content();
    if (quoted.isEmpty() || !hearsay.relays(draft.cue().token())) {
      return own;
    }
    List<Span> all = new ArrayList<>(own);
    for (Draft other : drafts) {
      if (other != draft && other.source().equals(quoted)) {
        for (Span span : continuations.of(other)) {
          if (all.stream().noneMatch(each -> each.overlaps(span))) {
            all.add(span);
          }
        }
      }
    }
    all.sort(Span::compareTo);
    return List.copyOf(all);
  }

  private void add(Attribution attribution, int relay) {
    found.add(attribution);
    relays.add(relay);
  }

  /** All attributions, numbered, each with its parent. */
  List<Attribution> done() {
    List<List<Span>> cues = found.stream().map(Attribution::cue).toList();
    List<List<Span>> contents = found.stream().map(Attribution::content).toList();
    List<Integer> parents = Nesting.parents(cues, contents, relays);
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      all.add(found.get(i).at("a" + (i + 1), Nesting.id(parents.get(i))));
    }
    return List.copyOf(all);
  }

  private Attribution attribution(
      Draft draft, List<Span> content, List<HedgedClauses.Found> hedges) {
    Entry entry = draft.cue().entry();
    Sentence s = draft.sentence();
    Link.Speech mode = Wordings.of(content, quotes);
    Factuality factuality = entry.find("factuality").map(Factuality::of).orElse(Factuality.UNKNOWN);
    Optional<Voice> voice = draft.speaker().map(token -> voice(token, s, isOutermost(draft)));
    Optional<Hedge> hedge = hedge(draft, hedges);
    boolean links =
        links(draft, content, mode) && draft.speaker().filter(t -> isNobody(s, t)).isEmpty();
    Optional<Link> link =
        voice.filter(each -> links).map(each -> link(each, draft, mode, factuality, hedge));
    if (link.isPresent() && voice.isPresent()) {
      last = last.then(voice.get(), s.index(), isOutermost(draft));
    }
    Optional<Link> through = link.flatMap(own -> carriers.find(draft, own, isOutermost(draft)));
    return new Attribution(
        "",
        Optional.empty(),
        draft.sourceSpan().map(List::of).orElse(List.of()),
        List.of(draft.cueSpan()),
        content,
        act(entry),
        entry.find("stance").orElse("neutral"),
        factuality,
        mode,
        draft.cue().match().find("addressee").map(s::phrase),
        voice.map(Voice::speaker).orElse(NOBODY),
        through,
        link,
        s.index(),
        draft.cue().token().index(),
        entry.id());
  }

  /** Whether the words of a cue are nobody else's: then "he" of the next sentence is its source. */
  private boolean isOutermost(Draft draft) {
    int start = draft.cueSpan().start();
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - NEAR); i--) {
      if (found.get(i).link().isPresent() && found.get(i).covers(start)) {
        return false;
      }
    }
    return Quotes.findAt(quotes, start).isEmpty();
  }

  /** "No group has claimed the attack": then nobody's word stands behind it. */
  private static boolean isNobody(Sentence s, Token source) {
    return source.lemma().equals("nobody")
        || source.lemma().equals("none")
        || s.children(source).stream()
            .anyMatch(child -> child.lemma().equals("no") || child.lemma().equals("neither"));
  }

  private Voice voice(Token token, Sentence s, boolean outermost) {
    if (Antecedents.isAnswer(token)) {
      interviewed = interviewed.or(() -> Antecedents.findInterviewed(s, parties));
      return interviewed.orElseGet(() -> speakers.of(token, s, text, parties));
    }
    Voice voice = speakers.of(token, s, text, parties);
    if (speakers.isOpen(token, s, parties)) {
      return hearsay.isCited(token, s)
          ? voice
          : last.find(s.index(), Antecedents.wanted(token)).orElse(voice);
    }
    return last.findOuter(s.index())
        .filter(before -> outermost && speakers.antecedents().isMeant(before, token, text))
        .orElse(voice);
  }

  private static boolean links(Draft draft, List<Span> content, Link.Speech mode) {
    Entry entry = draft.cue().entry();
    boolean quoted =
        entry.find("link").filter("quoted"::equals).isPresent()
            || entry
                .find("orders")
                .filter(verbs -> List.of(verbs.split("\\|")).contains(draft.cue().token().lemma()))
                .isPresent();
    return act(entry) == Attribution.Act.REPORT
        && !content.isEmpty()
        && (!quoted || mode == Link.Speech.DIRECT);
  }

  private static Link link(
      Voice voice, Draft draft, Link.Speech speech, Factuality factuality, Optional<Hedge> hedge) {
    return new Link(
        voice.source(), voice.span(), draft.cueSpan(), speech, factuality, hedge, voice.party());
  }

  /** The report keeps its distance by the verb itself ("claims") or by an adverb beside it. */
  private Optional<Hedge> hedge(Draft draft, List<HedgedClauses.Found> hedges) {
    for (HedgedClauses.Found hedge : hedges) {
      if (draft.cueRange().has(hedge.head())) {
        return Optional.of(hedge.hedge());
      }
    }
    Entry entry = draft.cue().entry();
    return entry
        .find("hedge")
        .map(yes -> new Hedge(draft.cueSpan(), entry.id()))
        .or(
            () ->
                draft
                    .source()
                    .flatMap(noun -> speakers.papers().findDoubt(noun, draft.sentence())));
  }

  /** "Yonhap reported, citing a government source": the source cited is one step further. */
  private void relay(List<Draft> drafts, int place, int first) {
    Draft draft = drafts.get(place);
    Optional<Token> noun = draft.cue().content().filter(token -> isSource(token, draft.sentence()));
    boolean taken =
        noun.isPresent()
            && drafts.stream()
                .filter(other -> act(other.cue().entry()) == Attribution.Act.REPORT)
                .anyMatch(other -> other.source().equals(noun));
    if (noun.isEmpty() || taken || !hearsay.relays(draft.cue().token())) {
      return;
    }
    int carrier = Relayed.carrier(drafts, place);
    Attribution outer = found.get(first + carrier);
    Sentence s = draft.sentence();
    Optional<Token> role = hearsay.findRole(noun.get(), s);
    boolean last = hearsay.findLastRole(draft.cue().token(), s).isPresent();
    if (carrier != place || last || outer.mode() == Link.Speech.DIRECT) {
      add(relay(draft, noun.get(), outer, outer.content()), first + carrier);
    } else if (role.isPresent()) {
      Relayed.from(role.get(), outer, s)
          .ifPresent(content -> add(relay(draft, noun.get(), outer, content), first + carrier));
    }
    Optional<Token> heard =
        role.flatMap(verb -> hearsay.findHeard(verb, s)).filter(token -> isHeard(token, s));
    if (heard.isPresent()) {
      int parent = found.size() - 1;
      Relayed.behind(heard.get(), outer, s)
          .ifPresent(content -> add(relay(draft, heard.get(), outer, content), parent));
    }
  }

  private boolean isHeard(Token token, Sentence s) {
    return isSource(token, s) && !speakers.outlets().isOutlet(token, s, parties);
  }

  private Attribution relay(Draft draft, Token noun, Attribution outer, List<Span> content) {
    Sentence s = draft.sentence();
    Voice voice = voice(noun, s, false);
    Link link = link(voice, draft, outer.mode(), outer.factuality(), Optional.empty());
    return new Attribution(
        "",
        Optional.empty(),
        List.of(s.phrase(noun)),
        List.of(draft.cueSpan()),
        content,
        Attribution.Act.REPORT,
        "neutral",
        outer.factuality(),
        outer.mode(),
        Optional.empty(),
        voice.speaker(),
        Optional.empty(),
        Optional.of(link),
        s.index(),
        draft.cue().token().index(),
        "relay");
  }

  private boolean isSource(Token token, Sentence s) {
    return token.isNoun() && speakers.maySpeak(token, s, parties);
  }

  private Attribution hedge(HedgedClauses.Found hedge, Sentence s) {
    return new Attribution(
        "",
        Optional.empty(),
        List.of(),
        List.of(hedge.hedge().span()),
        hedge.content(),
        Attribution.Act.REPORT,
        "doubt",
        Factuality.POSSIBLE,
        Link.Speech.INDIRECT,
        Optional.empty(),
        NOBODY,
        Optional.empty(),
        Optional.empty(),
        s.index(),
        hedge.token(),
        hedge.hedge().rule());
  }

  private static Attribution.Act act(Entry entry) {
    String act = entry.find("act").orElseThrow(() -> entry.error("no act="));
    try {
      return Attribution.Act.valueOf(act.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.error("act=" + act + " is no report, attitude, intention or appearance");
    }
  }
}
