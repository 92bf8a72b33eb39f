package org.whoseword.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The words of a message in plain text: paragraphs in one piece again, what it answers to and the
 * signature marked as none of its own.
 */
final class MailText {

  /** A line that is longer goes on in the next: programs break at 70 to 78 characters. */
  private static final int BROKEN = 55;

  private static final Pattern INTRODUCES =
      Pattern.compile("(?:On|Le|Am) .{5,300}(?:wrote|writes|a écrit|schrieb)\\s?:");

  /** What is below is another's message, or the sender's name and address. */
  private static final Pattern BELOW =
      Pattern.compile("-{2,}\\s?Original [Mm]essage\\s?-{2,}|-- ?|_{20,}");

  private static final String REPLIES =
      "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .yahoo_quoted, #divRplyFwdMsg,"
          + " .moz-signature, .gmail_signature";

  private final StringBuilder text = new StringBuilder();
  private final List<Zone> marked = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean quoted;
  private boolean below;
  private int last;

  private MailText() {}

  static Draft draft(String words) {
    MailText mail = new MailText();
    for (String line : words.split("\r?\n|\r", -1)) {
      mail.line(line);
    }
    mail.end(false);
    return Draft.of(mail.text.toString()).withMarked(mail.marked);
  }

  /** A page without what mail programs mark as somebody else's. */
  static String withoutReplies(String html) {
    if (!html.contains("quote") && !html.contains("cite") && !html.contains("signature")) {
      return html;
    }
    Document page = Jsoup.parse(html);
    page.select(REPLIES).forEach(org.jsoup.nodes.Element::remove);
    return page.outerHtml();
  }

  private void line(String line) {
    boolean answered = line.startsWith(">");
    String words = line.substring(marks(line));
    if (!below && BELOW.matcher(line).matches()) {
      end(false);
      below = true;
    }
    if (words.isBlank() || answered != quoted) {
      end(answered);
    }
    quoted = answered;
    if (words.isBlank()) {
      return;
    }
    if (paragraph.length() > 0) {
      paragraph.append(last > BROKEN ? ' ' : '\n');
    }
    paragraph.append(words.strip());
    last = words.strip().length();
  }

  /** How long the marks of quotation at the beginning of a line are. */
  private static int marks(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == '>') {
      end++;
      end += end < line.length() && line.charAt(end) == ' ' ? 1 : 0;
    }
    return end;
  }

  /**
   * Ends a paragraph.
   *
   * @param answer whether a quotation follows
   */
  private void end(boolean answer) {
    if (paragraph.length() == 0) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    boolean introduces = INTRODUCES.matcher(paragraph.toString().replace('\n', ' ')).matches();
    int start = text.length();
    text.append(paragraph);
    if (quoted || below || (answer && introduces) || introduces) {
      marked.add(new Zone(Zone.Kind.BOILERPLATE, new Span(start, text.length())));
    }
    paragraph.setLength(0);
  }
}
