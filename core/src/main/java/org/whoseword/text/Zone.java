package org.whoseword.text;

/**
 * A stretch of a report and what part it plays there. Zones are in order and never overlap; a block
 * of the page (paragraph, heading, list item) never shares a zone with another block.
 */
public record Zone(Kind kind, Span span) {

  /** What part a stretch of text plays. */
  public enum Kind {
    HEADLINE,
    /** Place, agency and dash in front of the first sentence: "MOSUL, Iraq (Reuters) -". */
    DATELINE,
    /** Who wrote it, and when it was posted. */
    BYLINE,
    /** The words under a picture. */
    CAPTION,
    /** Whose picture it is, or which agency supplied material. */
    CREDIT,
    BODY,
    /** Share bars, comment boxes, newsletter offers, related stories. */
    BOILERPLATE;

    /** Whether events and attributions are read from such a zone. */
    public boolean isRead() {
      return this == HEADLINE || this == BODY;
    }
  }
}
