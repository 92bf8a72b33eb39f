package org.whoseword.who;

/** What part of society a party belongs to: the closed list of the reading format. */
public enum Sector {
  GOV,
  MIL,
  COP,
  JUD,
  LEG,
  PRM,
  PTY,
  REB,
  SPY,
  UAF,
  OPP,
  AGR,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  PRE,
  REF,
  REL,
  SOC,
  IGO,
  NGO,
  UNK;

  /** Whether its people carry arms. */
  public boolean isArmed() {
    return switch (this) {
      case MIL, COP, PRM, REB, SPY, UAF, CRM -> true;
      default -> false;
    };
  }

  /** Whether its people hold office for a state, a party or a body of states. */
  public boolean isOfficial() {
    return switch (this) {
      case GOV, LEG, JUD, PTY, ELI, IGO -> true;
      default -> false;
    };
  }
}
