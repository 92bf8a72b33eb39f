package org.whoseword.text;

import java.util.List;
import java.util.Optional;

/**
 * One news report: where it came from, what its header says, and its text, exactly as extracted.
 * All offsets everywhere are indices into {@link #text()}, which is never rewritten.
 *
 * @param source file name, archive member or record offset, feed entry
 * @param ownId the id that the input itself gave it
 * @param marked zones that the input itself marks, as a page marks its headline and its captions;
 *     in order, without overlap, and usually empty
 */
public record Report(
    String source, Optional<String> ownId, Header header, String text, List<Zone> marked) {

  public Report {
    marked = List.copyOf(marked);
  }

  /** A report whose input marks no zones. */
  public Report(String source, Optional<String> ownId, Header header, String text) {
    this(source, ownId, header, text, List.of());
  }

  public Report withHeader(Header changed) {
    return new Report(source, ownId, changed, text, marked);
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
