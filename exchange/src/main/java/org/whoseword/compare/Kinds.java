package org.whoseword.compare;

import java.util.Locale;
import java.util.Optional;
import org.whoseword.what.EventType;

/** What other data sets call an event, as PLOVER's types. */
final class Kinds {

  private Kinds() {}

  static Optional<EventType> named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (EventType type : EventType.values()) {
      if (type.name().equals(upper)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * As PLOVER's manual leads from CAMEO; a statement (01) is none of its types. ICEWS and GDELT
   * lose the leading zero at times.
   */
  static Optional<EventType> ofCameo(String written) {
    if (!written.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    String code = Integer.parseInt(written.substring(0, 1)) > 2 ? "0" + written : written;
    if (code.startsWith("087") || code.startsWith("084") || code.matches("0814|085.*|086.*")) {
      return Optional.of(EventType.RETREAT);
    } else if (code.startsWith("163")) {
      return Optional.of(EventType.COERCE);
    } else if (code.startsWith("175")) {
      return Optional.of(EventType.ASSAULT);
    }
    return switch (code.length() < 2 ? code : code.substring(0, 2)) {
      case "02", "10" -> Optional.of(EventType.REQUEST);
      case "03" -> Optional.of(EventType.AGREE);
      case "04" -> Optional.of(EventType.CONSULT);
      case "05" -> Optional.of(EventType.SUPPORT);
      case "06" -> Optional.of(EventType.COOPERATE);
      case "07" -> Optional.of(EventType.AID);
      case "08" -> Optional.of(EventType.CONCEDE);
      case "09", "11" -> Optional.of(EventType.ACCUSE);
      case "12" -> Optional.of(EventType.REJECT);
      case "13" -> Optional.of(EventType.THREATEN);
      case "14" -> Optional.of(EventType.PROTEST);
      case "15" -> Optional.of(EventType.MOBILIZE);
      case "16" -> Optional.of(EventType.SANCTION);
      case "17" -> Optional.of(EventType.COERCE);
      case "18", "19", "20" -> Optional.of(EventType.ASSAULT);
      default -> Optional.empty();
    };
  }

  /** The reverse of what an export writes; strategic developments are many things. */
  static Optional<EventType> ofAcled(String type, Optional<String> sub) {
    return switch (type) {
      case "Battles", "Explosions/Remote violence", "Violence against civilians" ->
          Optional.of(EventType.ASSAULT);
      case "Protests", "Riots" -> Optional.of(EventType.PROTEST);
      case "Strategic developments" ->
          switch (sub.orElse("")) {
            case "Arrests", "Looting/property destruction" -> Optional.of(EventType.COERCE);
            case "Agreement" -> Optional.of(EventType.AGREE);
            case "Non-violent transfer of territory", "Disrupted weapons use" ->
                Optional.of(EventType.RETREAT);
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }
}
