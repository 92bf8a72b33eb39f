package org.whoseword.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Argument;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** What speaks for and against a word of the cue table being an attribution where it stands. */
final class CueTraits {

  private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "myself");
  private static final Set<String> SECOND = Set.of("you", "your");
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "him", "her", "them", "his", "their");
  private static final Set<String> WHO = Set.of("who", "whom", "which", "that", "whose");

  private final Lexicon lexicon;

  CueTraits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param above the nearest word over this one that the cue table fits as well
   */
  Traits of(Cue cue, Passage passage, Optional<Cue> above) {
    Traits traits = new Traits();
    String frame = frame(cue);
    String word = cue.predicate().lemma() + "|" + cue.kind();
    String inFrame = lexicon.grade(word + "|" + frame);
    String grade = lexicon.grade(word);
    String source = source(cue);
    String kind = cue.kind().name();
    traits.add("bias");
    traits.add("grade=", grade);
    traits.add("frame-grade=", inFrame);
    traits.add("grades=", grade, "/", inFrame);
    traits.add("entry=", cue.entry().id());
    traits.add("frame=", kind, "/", frame);
    traits.add("source=", kind, "/", source);
    traits.add("grade+source=", grade, "/", source);
    traits.add("frame+source=", kind, "/", frame, "/", source);
    traits.add("relation=", kind, "/", cue.token().relation().name());
    traits.add("tag=", cue.token().tag(), "/", cue.token().relation().name());
    above(cue, above, traits);
    auxiliaries(cue, traits, grade);
    dependents(cue, traits);
    surroundings(cue, passage, traits, frame);
    return traits;
  }

  private static void above(Cue cue, Optional<Cue> above, Traits traits) {
    if (above.isEmpty()) {
      traits.add("above=none");
      return;
    }
    boolean direct = cue.token().head() == above.get().token().index();
    traits.add(
        "above=", above.get().kind().name(), "/", above.get().entry().find("act").orElse(""));
    traits.add("above-relation=", direct ? cue.token().relation().name() : "far");
  }

  private static void auxiliaries(Cue cue, Traits traits, String grade) {
    Sentence s = cue.sentence();
    for (Token child : s.children(cue.token())) {
      switch (child.relation()) {
        case AUXILIARY, PASSIVE_AUXILIARY ->
            traits.add("auxiliary=", child.tag().equals("MD") ? child.lemma() : child.tag());
        case NEGATION -> traits.add("negated");
        case MARKER -> traits.add("marker=", child.lemma());
        case PARATAXIS -> traits.add("child=parataxis");
        case AGENT -> traits.add("child=agent");
        case ADVERB -> {
          if (child.tag().equals("WRB")) {
            traits.add("child=", child.lemma());
          }
        }
        default -> {}
      }
    }
    if (cue.predicate().passive()) {
      traits.add("passive");
      traits.add("passive+grade=", grade);
    }
  }

  /** What hangs on the cue: "looked at the sky" is no appearance, "admitted patients" no word. */
  private static void dependents(Cue cue, Traits traits) {
    Sentence s = cue.sentence();
    String entry = cue.entry().id();
    for (Token child : s.children(cue.token())) {
      switch (child.relation()) {
        case OBLIQUE -> {
          traits.add("on=", s.preposition(child), "/", cue.kind().name());
          traits.add("on=", s.preposition(child), "/", entry);
        }
        case OBJECT, SECOND_OBJECT, ATTRIBUTE, PARTICLE, ADVERBIAL_CLAUSE -> {
          traits.add("on=", child.relation().name(), "/", form(child));
          traits.add("on=", child.relation().name(), "/", form(child), "/", entry);
        }
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT -> {
          String side = child.index() < cue.token().index() ? "left" : "right";
          traits.add("on=", child.relation().name(), "/", side, "/", child.tag());
          traits.add("on=", child.relation().name(), "/", side, "/", entry);
        }
        default -> {}
      }
    }
  }

  private static void surroundings(Cue cue, Passage p, Traits traits, String frame) {
    int at = cue.token().index();
    String near = quotationNear(cue, p);
    traits.add("quoted=", String.valueOf(p.isQuoted(at)));
    traits.add("next=", shape(p, at + 1));
    traits.add("previous=", shape(p, at - 1));
    if (cue.standsBeside()) {
      traits.add("beside/", frame, "/", near);
    }
    traits.add("quotation=", cue.kind().name(), "/", near);
    boolean before = p.findQuoteBefore().isPresent();
    boolean behind = p.findQuoteBehind().isPresent();
    String beside = before ? behind ? "both" : "before" : behind ? "behind" : "none";
    traits.add("beside=", beside, "/", cue.kind().name(), "/", frame);
    traits.add("beside=", beside, "/", cue.entry().id());
    traits.add("zone=", p.sentence().kind().name());
    traits.add("end=", p.form(p.size() - 1));
    if (at < 3) {
      traits.add("early");
    }
  }

  /** The look of a neighbour: its own self for small words and punctuation, else its tag. */
  private static String shape(Passage p, int token) {
    if (token < 0 || token >= p.size()) {
      return p.form(token);
    }
    if (p.isMark(token)) {
      return "mark";
    }
    String tag = p.get(token).tag();
    boolean small = tag.length() < 2 || "IN DT TO CC MD WDT RP".contains(tag);
    return small || !Character.isLetter(tag.charAt(0)) ? p.form(token) : tag;
  }

  /** Where a quotation ends or begins next to the cue and its subject. */
  static String quotationNear(Cue cue, Passage p) {
    int at = cue.token().index();
    for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
      if (p.isMark(i)) {
        return p.isQuoted(at - 1) ? "inside" : "before";
      }
    }
    for (int i = at + 1; i < Math.min(p.size(), at + 8); i++) {
      if (p.isMark(i)) {
        return "behind";
      }
    }
    return p.isQuoted(at) ? "inside" : "none";
  }

  /** Where the words stand in the normal form: "that", "to", "object", "about", "none". */
  static String frame(Cue cue) {
    if (cue.kind() == Pattern.Kind.PREPOSITION) {
      return "none";
    }
    Optional<Argument> content = cue.contentArgument();
    if (content.isEmpty()) {
      return cue.predicate().find(Argument.Slot.CLAUSE).isPresent() ? "clause" : "none";
    }
    Argument argument = content.get();
    return switch (argument.slot()) {
      case CLAUSE -> argument.form();
      case OBLIQUE -> argument.form().isEmpty() ? "oblique" : argument.form();
      default -> argument.slot().name();
    };
  }

  /** What kind of words the source is. */
  static String source(Cue cue) {
    Optional<Token> source = cue.surface();
    if (source.isEmpty()) {
      return "none";
    }
    Token token = source.get();
    boolean own = token.head() == cue.token().index() && !token.is(Relation.AGENT);
    return form(token) + (own ? "" : "/far");
  }

  /** What kind of noun or pronoun a token is. */
  static String form(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (FIRST.contains(form)) {
      return "first";
    }
    if (SECOND.contains(form)) {
      return "second";
    }
    if (THIRD.contains(form)) {
      return "third";
    }
    if (WHO.contains(form)) {
      return "who";
    }
    if (token.tag().startsWith("PRP") || token.tag().equals("EX")) {
      return "it";
    }
    if (token.name() != NameKind.NONE) {
      return token.name().name();
    }
    return token.isProper() ? "proper" : token.tag();
  }
}
