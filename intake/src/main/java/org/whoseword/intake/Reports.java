package org.whoseword.intake;

import java.util.function.Consumer;

/**
 * A source of reports, whatever they come from: files ({@link Intake#reports}), addresses, feeds.
 */
@FunctionalInterface
public interface Reports {

  /**
   * Hands over what there is, one after the other and in an order of its own that is the same each
   * time; what cannot be read is handed over as a refusal. Called once.
   */
  void read(Consumer<Arrival> sink);
}
