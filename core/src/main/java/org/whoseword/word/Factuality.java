package org.whoseword.word;

/** How sure a source presents something to be (Saurí and Pustejovsky 2009). */
public enum Factuality {
  CERTAIN("CT+"),
  PROBABLE("PR+"),
  POSSIBLE("PS+"),
  CERTAINLY_NOT("CT-"),
  PROBABLY_NOT("PR-"),
  POSSIBLY_NOT("PS-"),
  CERTAIN_UNKNOWN("CTu"),
  UNKNOWN("Uu");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  /** FactBank's code. */
  public String code() {
    return code;
  }

  /**
   * The value of a code.
   *
   * @throws IllegalArgumentException when no value has it
   */
  public static Factuality of(String code) {
    for (Factuality each : values()) {
      if (each.code.equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("'" + code + "' is no factuality");
  }
}
