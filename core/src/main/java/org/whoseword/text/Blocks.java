package org.whoseword.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks. Blank lines always part. Whether a single line end does, is decided per
 * report from the lengths of its lines: in a hard-wrapped text a line ends because the next word
 * would not have fitted; in a text with a paragraph a line it ends anywhere.
 */
final class Blocks {

  /** Hard-wrapped lines are at most so long; longer ones are paragraphs. */
  private static final int WIDEST_WRAP = 132;

  private final String text;
  private final List<Block> lines = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  static List<Block> in(String text) {
    Blocks blocks = new Blocks(text);
    blocks.readLines();
    return blocks.join(blocks.wrapWidth());
  }

  private void readLines() {
    int group = 0;
    int start = 0;
    boolean any = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        int from = start;
        int to = i;
        while (from < to && Block.isSpace(text.charAt(from))) {
          from++;
        }
        while (to > from && Block.isSpace(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          lines.add(Block.of(text, new Span(from, to), group));
          any = true;
        } else if (any && !isCarriageReturnBefore(i)) {
          group++;
          any = false;
        }
        start = i + 1;
      }
    }
  }

  /** The empty stretch between CR and LF is no blank line. */
  private boolean isCarriageReturnBefore(int i) {
    return i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The width at which the text was wrapped by hand or machine; 0 when it was not. */
  private int wrapWidth() {
    int width = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean alone =
          (i == 0 || lines.get(i - 1).group() != lines.get(i).group())
              && (i + 1 == lines.size() || lines.get(i + 1).group() != lines.get(i).group());
      if (!alone && lines.get(i).plain().indexOf(' ') > 0) {
        width = Math.max(width, lines.get(i).length());
      }
    }
    if (width < 40 || width > WIDEST_WRAP) {
      return 0;
    }
    int full = 0;
    int early = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Block line = lines.get(i);
      Block next = lines.get(i + 1);
      if (line.group() == next.group() && !line.isFinished()) {
        if (isFull(line, next, width)) {
          full++;
          small += isContinued(next) ? 1 : 0;
        } else {
          early++;
        }
      }
    }
    boolean many = full >= 4 && full >= 4 * early && small >= 1;
    boolean all = full >= 1 && early == 0 && 2 * small >= full;
    return many || all ? width : 0;
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private static boolean isFull(Block line, Block next, int width) {
    int space = next.plain().indexOf(' ');
    int word = space < 0 ? next.length() : space;
    // Two units of grace: leading blanks and wide characters count differently from tool to tool.
    return line.length() + 1 + word > width - 2;
  }

  private static boolean isContinued(Block next) {
    return Character.isLowerCase(next.plain().charAt(0));
  }

  private List<Block> join(int width) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), width)) {
        last++;
      }
      Span span = lines.get(i).span().cover(lines.get(last).span());
      blocks.add(Block.of(text, span, lines.get(i).group()));
      i = last + 1;
    }
    return blocks;
  }

  private static boolean goesOn(Block line, Block next, int width) {
    if (line.group() != next.group()) {
      return false;
    }
    // A sentence that stops in the middle and goes on in lower case: a link stood on its own line.
    return (width > 0 && isFull(line, next, width)) || (!line.isFinished() && isContinued(next));
  }
}
