package org.whoseword.nlp;

import org.whoseword.parse.NameKind;

/** The models' OntoNotes name labels, as our kinds of name. */
final class Names {

  private Names() {}

  /** The kind behind a BILOU label such as {@code B-PERSON}. */
  static NameKind kind(String label) {
    if (label.length() < 3) {
      return NameKind.NONE;
    }
    return switch (label.substring(2)) {
      case "PERSON" -> NameKind.PERSON;
      case "ORG" -> NameKind.ORGANISATION;
      case "NORP" -> NameKind.PEOPLE;
      case "GPE", "LOC", "FAC" -> NameKind.PLACE;
      case "DATE" -> NameKind.DATE;
      case "TIME" -> NameKind.TIME;
      case "CARDINAL", "ORDINAL", "QUANTITY" -> NameKind.NUMBER;
      case "MONEY" -> NameKind.MONEY;
      case "PERCENT" -> NameKind.PERCENT;
      default -> NameKind.OTHER;
    };
  }

  /** Whether a name begins at this label. */
  static boolean starts(String label) {
    return label.startsWith("B-") || label.startsWith("U-");
  }
}
