package org.whoseword.app.serve;

/**
 * What went wrong with a request, for the one who made it: told as {@code application/problem+json}
 * (RFC 9457).
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param status the HTTP status, 400 to 599
   * @param code stable, for programs, such as {@code report.unknown}
   * @param title one sentence for a person
   */
  public Problem(int status, String code, String title) {
    super(title);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not the status of a problem: " + status);
    }
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
