package org.whoseword.intake;

import java.util.Optional;
import org.whoseword.intake.Arrival.Refusal;

/**
 * Where something is read from.
 *
 * @param name the same on every machine: the file's name, or its path below the folder given
 * @param path as the user wrote it, for messages
 */
record Origin(String name, String path) {

  /** A line, from 1, of this input. */
  Origin line(long number) {
    return new Origin(name + ":" + number, path + ":" + number);
  }

  Refusal refuse(String code, String why) {
    return refuse(Optional.empty(), code, why);
  }

  Refusal refuse(Optional<String> ownId, String code, String why) {
    String id = ownId.map(own -> " (" + own + ")").orElse("");
    return new Refusal(name, ownId, code, path + id + ": " + why);
  }
}
