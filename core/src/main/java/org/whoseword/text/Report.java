package org.whoseword.text;

import java.util.Optional;

/**
 * One news report: where it came from, what its header says, and its text, exactly as extracted.
 * All offsets everywhere are indices into {@link #text()}, which is never rewritten.
 *
 * @param source file name, archive member or record offset, feed entry
 * @param ownId the id that the input itself gave it
 */
public record Report(String source, Optional<String> ownId, Header header, String text) {

  public Report withHeader(Header changed) {
    return new Report(source, ownId, changed, text);
  }

  /** What this report is called in messages: its own id, else where it came from. */
  public String name() {
    return ownId.orElse(source);
  }

  /** See {@link ContentId}. */
  public String contentId() {
    return ContentId.of(this);
  }
}
