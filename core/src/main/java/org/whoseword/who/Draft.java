package org.whoseword.who;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whoseword.text.Zone;

/** A party while its mentions come in. Confined to one report's {@link References}. */
final class Draft {

  /** What a pronoun can tell. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /** Who of these is mentioned without a country is most often of the country of the report. */
  private static final Set<Sector> LOCAL =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.JUD,
          Sector.LEG,
          Sector.REB,
          Sector.PRM,
          Sector.OPP,
          Sector.CVL,
          Sector.EDU,
          Sector.MED,
          Sector.AGR,
          Sector.REF,
          Sector.PTY,
          Sector.SPY,
          Sector.LAB,
          Sector.REL,
          Sector.JRN,
          Sector.UNK);

  /** Who holds one of these speaks, and is spoken of, for a state. */
  private static final Set<Sector> STATE = EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD);

  private static final int RECENT = 5;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her");

  private final List<Mention> mentions = new ArrayList<>(2);
  private final List<Found> recent = new ArrayList<>(2);
  private final Set<String> nouns = new TreeSet<>();
  private List<Draft> members = List.of();
  private Party.Kind kind;
  private String name;
  private Coding coding;
  private boolean named;
  private boolean abroad;
  private boolean plural;
  private Gender gender = Gender.UNKNOWN;
  private final Found first;
  private Found latest;
  private Optional<String> role;
  private Optional<Party.Capacity> capacity;
  private Optional<Sector> described = Optional.empty();
  private Optional<String> country;

  Draft(Found first, String rule) {
    this.kind = first.kind();
    this.name = first.name();
    this.coding = first.coding();
    this.named = first.form() == Mention.Form.NAME;
    this.plural = first.plural();
    this.first = first;
    this.latest = first;
    this.role = first.coding().role();
    this.capacity = Optional.empty();
    this.country = first.coding().code().country();
    add(first, rule);
  }

  void add(Found found, String rule) {
    mentions.add(found.mention(rule));
    latest = found;
    recent.add(found);
    if (recent.size() > RECENT) {
      recent.remove(0);
    }
    if (found.isPronoun()) {
      return;
    }
    nouns.add(found.head().lemma());
    found.coding().noun().ifPresent(noun -> nouns.add(lastWord(noun.noun())));
    Coding other = found.coding();
    boolean better = found.form() == Mention.Form.NAME && (!named || isFuller(found));
    if (better) {
      name = found.name();
      kind = found.kind();
      named = true;
    }
    if (other.actor().isPresent() && coding.actor().isEmpty()) {
      coding = other;
    }
    role = role.or(other::role);
    country = country.or(other.code()::country);
    abroad |= found.abroad();
    described = described.or(other.code()::sector);
    capacity = capacity.or(() -> other.noun().flatMap(Term.AgentNoun::capacity));
  }

  /** Takes over the mentions of a description that turns out to be this party. */
  void absorb(Draft description) {
    mentions.addAll(description.mentions);
    nouns.addAll(description.nouns);
    role = role.or(() -> description.role);
    country = country.or(() -> description.country);
    described = described.or(() -> description.described);
    capacity = capacity.or(() -> description.capacity);
  }

  private boolean isFuller(Found found) {
    return coding.actor().isEmpty()
        && found.kind() == kind
        && found.name().length() > name.length()
        && found.name().endsWith(name);
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** "Minister" of "minister of defence". */
  private static String officeWord(String title) {
    int of = title.indexOf(" of ");
    int to = title.indexOf(" to ");
    int end = of < 0 ? to : to < 0 ? of : Math.min(of, to);
    return lastWord(end < 0 ? title : title.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /** Whether it has left the office that its title names. */
  boolean isFormer() {
    return coding.code().sector().or(() -> described).filter(s -> s == Sector.ELI).isPresent();
  }

  /** Whether nobody has said which part of society it belongs to, or only that it does harm. */
  boolean isPrivate() {
    return described
        .map(s -> s == Sector.UNK || s == Sector.CVL || s == Sector.CRM || s == Sector.UAF)
        .orElse(true);
  }

  int size() {
    return mentions.size();
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  Party.Kind kind() {
    return kind;
  }

  boolean isNamed() {
    return named;
  }

  boolean isPlural() {
    return plural;
  }

  String name() {
    return name;
  }

  Coding coding() {
    return coding;
  }

  Optional<String> country() {
    return country;
  }

  List<Draft> members() {
    return members;
  }

  void setMembers(List<Draft> found) {
    members = List.copyOf(found);
  }

  Found first() {
    return first;
  }

  Found latest() {
    return latest;
  }

  /** The last few mentions, oldest first. */
  List<Found> recent() {
    return recent;
  }

  Gender gender() {
    return gender;
  }

  void setGender(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  /** Whether it has been called so: "minister", "group". */
  boolean isCalled(String noun) {
    return nouns.contains(noun) || role.filter(title -> officeWord(title).equals(noun)).isPresent();
  }

  /** Whether it is a state, its government, or an official of one. */
  boolean isOfState() {
    return kind == Party.Kind.STATE || described.filter(STATE::contains).isPresent();
  }

  /**
   * Gives the country of the report to local people and bodies that nobody gave another.
   *
   * @param speaker the country of whoever speaks of them, when it is an official
   */
  void settle(Setting setting, Optional<String> speaker) {
    boolean local =
        described.filter(LOCAL::contains).isPresent() && !abroad && !isNamedAfter() && !isSide();
    boolean single = kind == Party.Kind.PERSON || kind == Party.Kind.UNNAMED;
    boolean somebody =
        single && described.filter(s -> s == Sector.CVL || s == Sector.UNK).isPresent();
    if (country.isPresent() || !local || somebody || coding.actor().isPresent()) {
      return;
    }
    boolean office = single && !named && described.filter(STATE::contains).isPresent();
    if (office && speaker.isPresent()) {
      country = speaker;
      inferred("+speaker");
      return;
    }
    // A headline says less of where it happens than the body.
    boolean twice = first.sentence().kind() == Zone.Kind.HEADLINE && mentions.size() > 1;
    int sentence = mentions.get(twice ? 1 : 0).sentence();
    boolean armed = described.filter(Sector::isArmed).isPresent();
    country = named ? setting.owner() : setting.around(sentence);
    if (country.isEmpty() && (named || !armed)) {
      // "US forces killed rebels" does not say whose rebels they were.
      country = setting.only(sentence);
    }
    if (country.isPresent()) {
      inferred("+setting");
    }
  }

  /** "Islamic State militants" are of no country for being spoken of there. */
  private boolean isNamedAfter() {
    return coding
        .noun()
        .filter(noun -> noun.noun().chars().anyMatch(Character::isUpperCase))
        .isPresent();
  }

  /** "The two sides", "a group": of no country, though "two men" are. */
  private boolean isSide() {
    boolean people =
        coding.noun().filter(noun -> noun.of() == Term.AgentNoun.Of.PERSON).isPresent();
    return described.filter(s -> s == Sector.UNK).isPresent() && !people;
  }

  private void inferred(String how) {
    mentions.replaceAll(
        m -> new Mention(m.sentence(), m.head(), m.span(), m.form(), m.count(), m.rule() + how));
  }

  Party party(String id) {
    Optional<Term.Actor> actor = coding.actor();
    Optional<Sector> sector = actor.isPresent() ? coding.code().sector() : described;
    sector = sector.or(() -> described);
    if (kind == Party.Kind.STATE) {
      // A state acts through its government.
      sector = Optional.of(Sector.GOV);
    }
    return new Party(
        id,
        kind,
        shortened(name),
        new ActorCode(country, sector),
        kind == Party.Kind.PERSON ? role : Optional.empty(),
        capacity(sector),
        actor.flatMap(Term.Actor::media),
        mentions);
  }

  private Optional<Party.Capacity> capacity(Optional<Sector> sector) {
    Optional<Party.Capacity> own = sector.isEmpty() ? Optional.empty() : of(sector.get());
    boolean byArms =
        capacity
            .filter(c -> c == Party.Capacity.MILITARY || c == Party.Capacity.POLICE)
            .isPresent();
    return byArms && own.isPresent() ? own : capacity.or(() -> own);
  }

  private static Optional<Party.Capacity> of(Sector sector) {
    return switch (sector) {
      case GOV, LEG, JUD, SPY, IGO -> Optional.of(Party.Capacity.OFFICIAL);
      case MIL -> Optional.of(Party.Capacity.MILITARY);
      case COP -> Optional.of(Party.Capacity.POLICE);
      case REB, PRM, UAF -> Optional.of(Party.Capacity.REBEL);
      default -> Optional.empty();
    };
  }

  private static String shortened(String name) {
    int space = name.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? name.substring(space + 1) : name;
  }
}
