package org.whoseword.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What ACLED calls an event; ACLED Codebook, event types and sub-event types. The most specific
 * CAMEO code decides.
 *
 * @param disorder ACLED's disorder type
 */
record AcledType(String disorder, String event, String sub) {

  private static final String BATTLES = "Battles";
  private static final String REMOTE = "Explosions/Remote violence";
  private static final String CIVILIANS = "Violence against civilians";
  private static final String STRATEGIC = "Strategic developments";
  private static final String DEMONSTRATIONS = "Demonstrations";

  /** Remote violence and what it is called, by the beginning of the CAMEO code. */
  private static final List<List<String>> MEANS =
      List.of(
          List.of("1831", "Suicide bomb"),
          List.of("183", "Remote explosive/landmine/IED"),
          List.of("194", "Shelling/artillery/missile attack"),
          List.of("195", "Air/drone strike"),
          List.of("2041", "Chemical weapon"));

  private static final List<List<String>> AGAINST_CIVILIANS =
      List.of(
          List.of("181", "Abduction/forced disappearance"),
          List.of("1821", "Sexual violence"),
          List.of("1822", "Attack"));

  private static final Set<String> FORMAL = Set.of("057", "062");

  /** Empty for what ACLED does not count. */
  static Optional<AcledType> of(Row row) {
    String cameo = row.field("cameo").orElse("");
    String mode = row.field("mode").orElse("");
    return switch (row.field("type").orElse("")) {
      case "ASSAULT" -> Optional.of(assault(row, cameo));
      case "PROTEST" ->
          Optional.of(
              isRiot(row)
                  ? new AcledType(DEMONSTRATIONS, "Riots", "Violent demonstration")
                  : new AcledType(DEMONSTRATIONS, "Protests", "Peaceful protest"));
      case "COERCE" ->
          cameo.startsWith("173") || mode.equals("arrest")
              ? strategic("Arrests")
              : cameo.startsWith("171")
                  ? strategic("Looting/property destruction")
                  : Optional.empty();
      case "RETREAT" ->
          switch (mode) {
            case "ceasefire" -> strategic("Agreement");
            case "disarm" -> strategic("Disrupted weapons use");
            case "withdraw" -> strategic("Non-violent transfer of territory");
            default -> Optional.empty();
          };
      case "AGREE", "SUPPORT", "COOPERATE" ->
          FORMAL.contains(cameo) ? strategic("Agreement") : Optional.empty();
      default -> Optional.empty();
    };
  }

  static boolean isRiot(Row row) {
    return row.field("cameo").filter(code -> code.startsWith("145")).isPresent()
        || row.field("mode").filter("riot"::equals).isPresent();
  }

  private static Optional<AcledType> strategic(String sub) {
    return Optional.of(new AcledType(STRATEGIC, STRATEGIC, sub));
  }

  private static AcledType assault(Row row, String cameo) {
    Optional<String> means = named(MEANS, cameo);
    if (means.isPresent()) {
      return violence(REMOTE, means.get());
    }
    Optional<String> harm = named(AGAINST_CIVILIANS, cameo);
    if (harm.isPresent()) {
      return violence(CIVILIANS, harm.get());
    }
    if (cameo.startsWith("192")) {
      return violence(
          BATTLES,
          Armed.is(Armed.STATE, row.actor())
              ? "Government regains territory"
              : "Non-state actor overtakes territory");
    }
    boolean fight = cameo.startsWith("19") && !Armed.is(Armed.CIVILIAN, row.recipient());
    boolean armed = row.recipient().flatMap(Armed::of).filter(k -> k != Armed.CIVILIAN).isPresent();
    return fight || armed ? violence(BATTLES, "Armed clash") : violence(CIVILIANS, "Attack");
  }

  private static AcledType violence(String event, String sub) {
    return new AcledType("Political violence", event, sub);
  }

  private static Optional<String> named(List<List<String>> names, String cameo) {
    return names.stream()
        .filter(name -> cameo.startsWith(name.get(0)))
        .map(name -> name.get(1))
        .findFirst();
  }
}
