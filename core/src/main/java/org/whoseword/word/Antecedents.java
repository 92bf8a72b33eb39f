package org.whoseword.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Whom words mean that do not say by themselves who speaks: "he", "A:", "the latter". */
final class Antecedents {

  private final Set<String> maleNames;
  private final Set<String> femaleNames;
  private final Set<String> maleNouns;
  private final Set<String> femaleNouns;

  Antecedents(Codebook codebook) {
    this.maleNames = codebook.words("male-names");
    this.femaleNames = codebook.words("female-names");
    this.maleNouns = codebook.words("male-nouns");
    this.femaleNouns = codebook.words("female-nouns");
  }

  /** Whether "he" or "she" at the head of a sentence can be whoever spoke in the one before. */
  boolean isMeant(Voice voice, Token pronoun, String text) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    boolean he = form.equals("he");
    if (!he && !form.equals("she")) {
      return false;
    }
    Set<String> wrong = he ? Set.of("she", "her", "hers") : Set.of("he", "him", "his");
    boolean called =
        voice.party().stream()
            .flatMap(party -> party.mentions().stream())
            .filter(mention -> mention.form() == Mention.Form.PRONOUN)
            .anyMatch(mention -> wrong.contains(mention.span().of(text).toLowerCase(Locale.ROOT)));
    String[] words = voice.source().name().toLowerCase(Locale.ROOT).split(" ");
    Set<String> names = he ? femaleNames : maleNames;
    return !called
        && !(words.length > 1 && names.contains(words[0]))
        && Arrays.stream(words).noneMatch((he ? femaleNouns : maleNouns)::contains);
  }

  /** The label of an answer: "A: We saw them." */
  static boolean isAnswer(Token token) {
    return token.index() < 2 && (token.form().equals("A") || token.form().equals("Answer"));
  }

  /** Whoever was named last before an answer that nobody is known to have spoken. */
  static Optional<Voice> findInterviewed(Sentence s, Parties parties) {
    @Nullable Party best = null;
    @Nullable Mention last = null;
    for (Party party : parties.all()) {
      for (Mention mention : party.mentions()) {
        boolean name = mention.form() == Mention.Form.NAME && mention.sentence() < s.index();
        boolean later = last == null || mention.span().start() > last.span().start();
        if (party.kind() == Party.Kind.PERSON && name && later) {
          best = party;
          last = mention;
        }
      }
    }
    if (best == null || last == null) {
      return Optional.empty();
    }
    Attribution.Speaker speaker =
        new Attribution.Speaker(
            "person",
            best.capacity(),
            Attribution.Naming.NAMED,
            Optional.of(best.name()),
            Optional.empty(),
            Optional.of(best),
            Optional.of(last));
    return Optional.of(
        new Voice(
            speaker,
            new Source.Person(best.name(), best.capacity()),
            last.span(),
            Optional.of(best)));
  }

  /** Who an open token can stand for: "person", "body" or both. */
  static Set<String> wanted(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "her" -> Set.of("person");
      case "it", "they", "them" -> Set.of("body");
      default -> Set.of("person", "body");
    };
  }

  /**
   * Whom "the former" and "the latter" mean: the first or the second of the two parties that the
   * sentence before speaks of, or the words before in the same sentence. Empty where those speak of
   * more or fewer than two.
   */
  static Optional<Party> findOfTwo(Token token, Sentence s, Parties parties) {
    if (!isOfTwo(token)) {
      return Optional.empty();
    }
    boolean former = token.lemma().equals("former");
    List<Party> own = before(token, s.index(), parties);
    List<Party> two = own.size() == 2 ? own : before(token, s.index() - 1, parties);
    return two.size() == 2 ? Optional.of(two.get(former ? 0 : 1)) : Optional.empty();
  }

  /**
   * The mention that words at a token stand for: their own; for "the former" and "the latter" the
   * last one before; none for "it" where its party is only mentioned behind it.
   */
  static Optional<Mention> findMention(
      Token token, Sentence s, Optional<Party> party, Parties parties) {
    Optional<Mention> own = parties.findMentionAt(s, token);
    if (own.isPresent() || party.isEmpty() || !isOfTwo(token)) {
      return own.map(mention -> party.map(p -> parties.named(p, mention)).orElse(mention));
    }
    return party.get().mentions().stream()
        .filter(each -> each.span().end() <= token.span().start())
        .max(Comparator.comparingInt(each -> each.span().start()));
  }

  /** Whether "it" or "they" has been linked to words behind it: who speaks is not known yet. */
  static boolean isAhead(Token token, Sentence s, Party party, Parties parties) {
    boolean thing = Set.of("it", "they").contains(token.form().toLowerCase(Locale.ROOT));
    return thing
        && parties
            .findMentionAt(s, token)
            .filter(own -> parties.named(party, own).span().start() > own.span().start())
            .isPresent();
  }

  private static boolean isOfTwo(Token token) {
    return token.lemma().equals("former") || token.lemma().equals("latter");
  }

  /** The parties that can speak, in the order in which a sentence mentions them before a token. */
  private static List<Party> before(Token token, int sentence, Parties parties) {
    record Seen(int start, Party party) {}
    List<Seen> seen = new ArrayList<>();
    for (Party party : parties.all()) {
      party.mentions().stream()
          .filter(each -> each.sentence() == sentence && party.kind() != Party.Kind.STATE)
          .filter(each -> each.span().end() <= token.span().start())
          .mapToInt(each -> each.span().start())
          .min()
          .ifPresent(start -> seen.add(new Seen(start, party)));
    }
    return seen.stream().sorted(Comparator.comparingInt(Seen::start)).map(Seen::party).toList();
  }
}
