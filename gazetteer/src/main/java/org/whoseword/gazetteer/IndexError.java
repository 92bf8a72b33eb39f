package org.whoseword.gazetteer;

/** A file is no index that this version can read; the message says why. */
public final class IndexError extends Exception {

  private static final long serialVersionUID = 1;

  IndexError(String message) {
    super(message);
  }
}
