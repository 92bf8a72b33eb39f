package org.whoseword.word;

import java.util.List;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Which noun may be the source of a cue: the one that the pattern finds, and those that stand where
 * sources stand when the parse or the pattern missed it. One option is that nobody is named.
 */
final class SourceHeads {

  /** The option that nobody is named. */
  static final int NOBODY = -1;

  private final Cue cue;
  private final Sentence s;
  private final Passage passage;
  private final Options options = new Options();

  private SourceHeads(Cue cue, Passage passage) {
    this.cue = cue;
    this.passage = passage;
    this.s = cue.sentence();
  }

  static List<Bound> of(Cue cue, Passage passage) {
    SourceHeads heads = new SourceHeads(cue, passage);
    heads.collect();
    return heads.options.bounds(heads::traits);
  }

  private void collect() {
    options.add(NOBODY, "nobody");
    cue.surface().ifPresent(token -> options.add(token.index(), "pattern"));
    Token token = cue.token();
    dependents(token, "own");
    for (int i = 0; i < 5 && token.head() >= 0; i++) {
      String relation = token.relation().name();
      token = s.get(token.head());
      if (token.isVerb()) {
        dependents(token, "up" + Math.min(i, 2) + "/" + relation);
      } else if (token.isNoun() || token.isPronoun()) {
        boolean clause =
            relation.equals("NOUN_CLAUSE")
                || relation.equals("RELATIVE_CLAUSE")
                || relation.equals("APPOSITION");
        if (clause || i == 0) {
          options.add(token.index(), "head" + Math.min(i, 2) + "/" + relation);
        }
        for (Token child : s.children(token, Relation.POSSESSOR)) {
          options.add(child.index(), "head-possessor" + Math.min(i, 2) + "/" + relation);
        }
      }
    }
  }

  private void dependents(Token head, String prefix) {
    for (Token child : s.children(head)) {
      boolean candidate =
          switch (child.relation()) {
            case SUBJECT, PASSIVE_SUBJECT, AGENT, POSSESSOR -> true;
            case OBLIQUE -> "by from among for of to in".contains(s.preposition(child));
            case MODIFIER, COMPOUND -> cue.kind() == Pattern.Kind.NOUN && child.isProper();
            case OBJECT -> !prefix.equals("own");
            case OTHER, ADVERBIAL_NOUN, ATTRIBUTE ->
                prefix.equals("own") && child.isNoun() && child.name() != NameKind.DATE;
            default -> false;
          };
      if (candidate) {
        String preposition = child.is(Relation.OBLIQUE) ? s.preposition(child) : "";
        options.add(child.index(), prefix + "/" + child.relation() + preposition);
      }
    }
  }

  private Traits traits(int option, List<String> names) {
    Traits traits = new Traits();
    String frame = cue.kind() + "/" + CueTraits.frame(cue);
    String passive = cue.predicate().passive() ? "/passive" : "";
    String entry = cue.entry().id();
    boolean pattern = cue.surface().isPresent();
    for (String name : names) {
      traits.add(name, passive);
      traits.add(name, "/", frame, passive);
      traits.add(name, "/", entry, passive);
      traits.add(name, "/", cue.token().relation().name(), "/", cue.token().tag());
      traits.add(name, "/pattern=", String.valueOf(pattern), "/", cue.kind().name());
    }
    if (option == NOBODY) {
      return traits;
    }
    Token token = s.get(option);
    String form = CueTraits.form(token);
    for (String name : names) {
      traits.add(name, "/", form);
    }
    traits.add("form=", form, "/", cue.kind().name());
    boolean before = option < cue.token().index();
    traits.add("before=", String.valueOf(before), "/", cue.kind().name());
    boolean alike = passage.isQuoted(option) == passage.isQuoted(cue.token().index());
    traits.add("quoted=", String.valueOf(alike));
    boolean inContent = cue.content().filter(content -> s.isUnder(token, content)).isPresent();
    traits.add("content=", String.valueOf(inContent));
    return traits;
  }
}
