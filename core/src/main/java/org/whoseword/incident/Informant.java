package org.whoseword.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.whoseword.text.Span;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Party;
import org.whoseword.who.Party.Capacity;
import org.whoseword.who.Sector;
import org.whoseword.word.Link;
import org.whoseword.word.Source;

/**
 * Somebody on whose word something stands in one report.
 *
 * @param kind as in a chain: outlet, agency, person, organisation, group, document, unnamed
 * @param capacity what they speak as, where it is known
 * @param name their name, else how they are described
 * @param named whether {@code name} is a name
 * @param standing for which institution or as what kind of witness they speak
 * @param country ISO 3166 alpha-3, of whom they speak for
 * @param count how many they are said to be
 */
public record Informant(
    String kind,
    Optional<Capacity> capacity,
    String name,
    boolean named,
    Standing standing,
    Optional<String> country,
    OptionalInt count) {

  /** For which institution, or as what. The ones up to REBEL speak for an institution. */
  public enum Standing {
    POLICE("(?:police|constab|sheriff|detective)"),
    MILITARY("(?:army|military|troops|defen[cs]e|pentagon|navy|air force|joint chiefs|garrison)"),
    LOCAL(
        "(?:mayor|governor|provincial|local|municipal|town|city|district|regional|prefect|council)"),
    GOVERNMENT("(?:government|minist|president|premier|chancellor|foreign|state|official|cabinet)"),
    REBEL("(?:rebel|militant|insurgent|brigade|front|armed group|attackers|guerrilla|jihad)"),
    MEDICAL("(?:doctor|hospital|nurse|medic|surgeon|morgue|ambulance|paramedic)"),
    EYEWITNESS(
        "(?:witness|resident|shopkeeper|survivor|villager|neighbou?r|bystander|passenger"
            + "|passer-by|at the scene|victim|onlooker)"),
    OTHER("$^");

    private final Pattern words;

    Standing(String words) {
      this.words = Pattern.compile("\\b" + words);
    }

    boolean isInstitution() {
      return compareTo(REBEL) <= 0;
    }

    private boolean isIn(String description) {
      return words.matcher(description).find();
    }
  }

  /** Characters on either side of a name in which its description is looked for. */
  private static final int AROUND = 40;

  static Informant of(Link link, String text) {
    Source source = link.source();
    Optional<Party> party = link.party();
    ActorCode code = party.map(Party::code).orElse(ActorCode.UNKNOWN);
    Optional<Capacity> capacity = capacity(source).or(() -> party.flatMap(Party::capacity));
    String around = described(link.span(), text) + party.flatMap(Party::role).orElse("");
    boolean named = isNamed(source) && !isDescription(source.name());
    return new Informant(
        kind(source),
        capacity,
        source.name(),
        named,
        standing(capacity, code.sector(), source.name(), around, source),
        code.country(),
        source instanceof Source.Group group ? group.count() : OptionalInt.empty());
  }

  /** A party that is no link of a chain, but gives a number. */
  static Informant of(Party party, Mention mention, String text) {
    boolean named = mention.form() == Mention.Form.NAME;
    Source source =
        named
            ? new Source.Person(party.name(), party.capacity())
            : new Source.Unnamed(party.name(), party.capacity(), false);
    return new Informant(
        kind(source),
        party.capacity(),
        party.name(),
        named && !isDescription(party.name()),
        standing(
            party.capacity(),
            party.code().sector(),
            party.name(),
            described(mention.span(), text),
            source),
        party.code().country(),
        mention.count());
  }

  /** The words that a comma or nothing parts from the name, on either side. */
  private static String described(Span span, String text) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String before = text.substring(from, span.start());
    String after = text.substring(span.end(), to);
    int cut = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'));
    int stop = after.indexOf('.');
    String left = before.substring(cut + 1);
    boolean apposed = after.startsWith(",") || after.startsWith(" who");
    String right = apposed ? after.substring(0, stop < 0 ? after.length() : stop) : "";
    return (lastWords(left) + " " + span.of(text) + right).toLowerCase(Locale.ROOT);
  }

  /** The last words before a name, as far as they may describe it. */
  private static String lastWords(String left) {
    List<String> words = Telling.split(left);
    return String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size()));
  }

  private static boolean isDescription(String name) {
    return !name.isEmpty() && name.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean isNamed(Source source) {
    return !(source instanceof Source.Group) && !(source instanceof Source.Unnamed);
  }

  private static Optional<Capacity> capacity(Source source) {
    if (source instanceof Source.Person person) {
      return person.capacity();
    } else if (source instanceof Source.Organisation organisation) {
      return organisation.capacity();
    } else if (source instanceof Source.Group group) {
      return group.capacity();
    }
    return source instanceof Source.Unnamed unnamed ? unnamed.capacity() : Optional.empty();
  }

  private static String kind(Source source) {
    return source.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Standing standing(
      Optional<Capacity> capacity,
      Optional<Sector> sector,
      String name,
      String around,
      Source source) {
    if (source instanceof Source.Outlet
        || source instanceof Source.Agency
        || source instanceof Source.Document) {
      return Standing.OTHER;
    }
    String own = name.toLowerCase(Locale.ROOT);
    for (String description : List.of(own, around)) {
      for (Standing each : Standing.values()) {
        if (each != Standing.GOVERNMENT && each.isIn(description)) {
          return each;
        }
      }
    }
    return capacity
        .flatMap(Informant::standing)
        .or(() -> sector.flatMap(Informant::standing))
        .orElse(Standing.GOVERNMENT.isIn(around) ? Standing.GOVERNMENT : Standing.OTHER);
  }

  private static Optional<Standing> standing(Capacity capacity) {
    return switch (capacity) {
      case POLICE -> Optional.of(Standing.POLICE);
      case MILITARY -> Optional.of(Standing.MILITARY);
      case REBEL -> Optional.of(Standing.REBEL);
      case EYEWITNESS, VICTIM -> Optional.of(Standing.EYEWITNESS);
      case OFFICIAL, DIPLOMAT -> Optional.of(Standing.GOVERNMENT);
      case SPOKESPERSON, EXPERT, OTHER -> Optional.empty();
    };
  }

  private static Optional<Standing> standing(Sector sector) {
    return switch (sector) {
      case COP -> Optional.of(Standing.POLICE);
      case MIL -> Optional.of(Standing.MILITARY);
      case GOV -> Optional.of(Standing.GOVERNMENT);
      case REB, UAF -> Optional.of(Standing.REBEL);
      default -> Optional.empty();
    };
  }
}
