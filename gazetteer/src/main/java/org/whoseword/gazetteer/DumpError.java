package org.whoseword.gazetteer;

/** A file is none of GeoNames' dump, or cannot be read whole; the message says why. */
public final class DumpError extends Exception {

  private static final long serialVersionUID = 1;

  DumpError(String message) {
    super(message);
  }
}
