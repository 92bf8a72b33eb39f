package org.whoseword.app;

import java.util.Locale;

/** Numbers for people. */
final class Numbers {

  private Numbers() {}

  /** With a comma between thousands. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
