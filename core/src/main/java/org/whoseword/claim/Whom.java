package org.whoseword.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;
import org.whoseword.who.Sector;

/**
 * Finds whom an act concerns where its frame names nobody: the first party below it in the tree,
 * through what it does ("agreed to lift the embargo on <b>Cuba</b>"), whose it is ("shelled an oil
 * field of the <b>Kurds</b>") and what it is for ("a hunger strike to demand that the
 * <b>president</b> resign").
 */
record Whom(Participants participants) {

  private static final Set<String> AGAINST =
      Set.of("against", "over", "of", "for", "about", "with", "in protest of", "at");

  static final Set<Sector> FORCES = EnumSet.of(Sector.MIL, Sector.COP);

  /** Words to walk through from the act down; farther words belong to another matter. */
  private static final int DEPTH = 5;

  /** Under these a phrase says when, why or by whom. */
  private static final Set<String> ASIDE =
      Set.of(
          "during",
          "after",
          "before",
          "since",
          "amid",
          "following",
          "despite",
          "because of",
          "due to",
          "as",
          "until",
          "by",
          "according to",
          "via",
          "through",
          "like",
          "without",
          "alongside",
          "under",
          "within",
          "between",
          "along with",
          "along");

  /**
   * "On <b>behalf</b> of the nation", "in <b>retaliation</b> for": for or over whom, not to whom.
   */
  private static final Set<String> ASIDES = Set.of("behalf", "retaliation", "revenge", "absence");

  /** Under these a phrase leads on, to where a missile goes, but is nobody itself. */
  private static final String FROM = "from";

  /** Under these a phrase says where a deed is done rather than to whom. */
  private static final Set<String> WHERE =
      Set.of("in", "near", "at", "outside", "inside", "from", "around", "across", "off");

  private static final Set<String> AIMING = Set.of("target", "aim", "hit", "punish");

  private static final Set<String> AIMS =
      Set.of("to", "toward", "towards", "against", "on", "over", "at");

  /** Whom an act concerns; empty when nobody is named below it. */
  List<Participant> find(Act act, List<Participant> actors) {
    Sentence s = act.deed().sentence();
    Token top = act.deed().token();
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(top, 0));
    against(s, top, act.type()).forEach(aim -> open.add(new Step(aim, 1)));
    while (!open.isEmpty()) {
      Step at = open.poll();
      if (at.depth() > 0 && !isStart(s, at.token(), act.type())) {
        List<Participant> found = at(s, at.token(), actors, act.type());
        if (!found.isEmpty()) {
          return found;
        }
      }
      if (at.depth() < DEPTH) {
        for (Token child : below(s, at, act)) {
          open.add(new Step(child, at.depth() + 1));
        }
      }
    }
    return List.of();
  }

  /** "The centre of protests in the suburbs <b>against the mayor</b>": hung on the centre. */
  private static List<Token> against(Sentence s, Token act, EventType type) {
    boolean under = type == EventType.PROTEST && act.isNoun() && act.is(Relation.OBLIQUE);
    return under
        ? s.children(s.get(act.head()), Relation.OBLIQUE).stream()
            .filter(each -> each.index() > act.index())
            .filter(each -> s.preposition(each).equals("against"))
            .toList()
        : List.of();
  }

  private static final int LAST = 5;

  private record Step(Token token, int depth) {}

  private List<Participant> at(Sentence s, Token token, List<Participant> actors, EventType type) {
    // "prolong its presence": whose forces they are, and nobody whom they face.
    boolean own = type == EventType.MOBILIZE && token.isPronoun();
    if (own || !participants.isSomebody(s, token)) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>(participants.of(s, s.conjuncts(token), false));
    found.removeIf(each -> Likeness.alike(List.of(each), actors));
    if (type == EventType.MOBILIZE) {
      // Troops that are sent are what it is done with; whom it concerns faces them.
      found.removeIf(each -> each.code().sector().filter(FORCES::contains).isPresent());
    }
    return found;
  }

  /** The words one step below, what is nearest to a recipient first. */
  private static List<Token> below(Sentence s, Step at, Act act) {
    List<Token> found = new ArrayList<>();
    for (Token child : s.children(at.token())) {
      if (rank(s, at, child, act.type()).isPresent()) {
        found.add(child);
      } else if (child.is(Relation.OBLIQUE) && act.type() == EventType.PROTEST) {
        // "protests in the suburbs against the mayor": the parser hangs the aim on the place.
        s.children(child, Relation.OBLIQUE).stream()
            .filter(each -> s.preposition(each).equals("against"))
            .forEach(found::add);
      }
    }
    found.sort(Comparator.comparingInt(child -> rank(s, at, child, act.type()).orElse(LAST)));
    return found;
  }

  private static Optional<Integer> rank(Sentence s, Step at, Token child, EventType type) {
    boolean top = at.depth() == 0;
    boolean spoken = type.quad() % 2 == 1 || type == EventType.PROTEST;
    return switch (child.relation()) {
      case OBJECT, SECOND_OBJECT, ATTRIBUTE, PASSIVE_SUBJECT -> Optional.of(0);
      case OBLIQUE -> isTowards(s, at, child, type) ? Optional.of(1) : Optional.empty();
      case POSSESSOR, MODIFIER, COMPOUND -> top ? Optional.empty() : Optional.of(0);
      case APPOSITION, CONJUNCT -> top || child.isVerb() ? Optional.empty() : Optional.of(3);
      case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, NOUN_CLAUSE -> Optional.of(2);
      case SUBJECT -> top || !spoken ? Optional.empty() : Optional.of(2);
      case RELATIVE_CLAUSE -> top || type == EventType.ACCUSE ? Optional.empty() : Optional.of(3);
      case AGENT -> top ? Optional.empty() : Optional.of(3);
      case ADVERBIAL_CLAUSE ->
          spoken && isAbout(s, child) || isAimed(type, child) ? Optional.of(4) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isTowards(Sentence s, Step at, Token child, EventType type) {
    String preposition = s.preposition(child);
    if (ASIDE.contains(preposition) || ASIDES.contains(child.lemma())) {
      return false;
    }
    return switch (type) {
      case MOBILIZE -> AIMS.contains(preposition) || preposition.equals(FROM);
      case PROTEST -> AGAINST.contains(preposition);
      case AGREE -> !preposition.equals("over");
      case ASSAULT, COERCE -> !WHERE.contains(preposition) && !preposition.equals("for");
      case COOPERATE -> !WHERE.contains(preposition) && !preposition.equals("on");
      case AID, CONSULT -> !WHERE.contains(preposition);
      default -> at.depth() > 0 || !preposition.equals("at");
    };
  }

  /** "Approved sanctions, targeting the exports of Chad". */
  private static boolean isAimed(EventType type, Token clause) {
    return type == EventType.SANCTION && AIMING.contains(clause.lemma());
  }

  /** "fired from the coast towards Japan": the parser may hang the aim on the start. */
  private static boolean isStart(Sentence s, Token token, EventType type) {
    return type == EventType.MOBILIZE && s.preposition(token).equals(FROM);
  }

  /** "to demand", "calling for", "unless Israel": what the act is for, and what it hangs on. */
  private static boolean isAbout(Sentence s, Token clause) {
    boolean unless =
        s.children(clause, Relation.MARKER).stream()
            .anyMatch(each -> Set.of("unless", "until", "if", "that").contains(each.lemma()));
    boolean bare = !s.hasChild(clause, Relation.MARKER);
    boolean purpose = clause.tag().equals("VB") || clause.tag().equals("VBG");
    return unless || bare && purpose;
  }
}
