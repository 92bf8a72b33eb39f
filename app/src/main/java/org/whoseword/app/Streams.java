package org.whoseword.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three standard streams, as a value, so that tests can bring their own.
 *
 * @param colour whether {@code out} may carry colours
 * @param progress whether {@code err} is watched by a person
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress) {

  /** The same with a file for standard output, where colours have no place. */
  Streams to(PrintStream file) {
    return new Streams(in, file, err, false, progress);
  }
}
