package org.whoseword.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes claims one after the other and writes them in one format. Needs the memory of a few claims,
 * however many come.
 */
interface Sink extends Closeable {

  /** Whether the format has a place for the claim; it is left out where not. */
  boolean add(Row row) throws IOException;

  /** Writes what stands behind the last claim; nothing that was not finished is a whole file. */
  void finish() throws IOException;
}
