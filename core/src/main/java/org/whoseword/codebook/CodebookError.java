package org.whoseword.codebook;

/** A codebook that cannot be used: says which file, which line, and what is wrong there. */
public final class CodebookError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param line from 1; 0 when the whole file is meant
   */
  public CodebookError(String file, int line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
