package org.whoseword.intake;

/**
 * How much is read of one thing; what is larger is refused, by name.
 *
 * @param bytes most of a file that is read as a whole, of a record or of a line
 * @param text most UTF-16 units of a report's text
 * @param tags most tags of a page
 * @param depth most elements that one may stand in
 * @param pages most pages of a PDF; the rest is left out
 * @param operators most drawing operators of a PDF; one that draws a form counts as fifty
 * @param unpacked bytes that may come out of an archive whatever went in
 * @param ratio most bytes out for one in, beyond that
 */
public record Limits(
    int bytes, int text, int tags, int depth, int pages, long operators, long unpacked, int ratio) {

  public static final Limits DEFAULT =
      new Limits(16 << 20, 1_000_000, 50_000, 1_000, 200, 2_000_000, 64L << 20, 200);

  public Limits {
    if (bytes < 1 || bytes > 1 << 30) {
      throw new IllegalArgumentException("bytes must be from 1 to 1 GiB, not " + bytes);
    }
    if (text < 1
        || tags < 1
        || depth < 1
        || pages < 1
        || operators < 1
        || unpacked < 1
        || ratio < 1) {
      throw new IllegalArgumentException("limits must be 1 or more");
    }
  }

  /**
   * The same but for one.
   *
   * @param name of a component
   * @throws IllegalArgumentException if there is none of that name, or the number makes no sense
   * @throws ArithmeticException if the number is too large for its kind
   */
  public Limits with(String name, long number) {
    int small = name.equals("operators") || name.equals("unpacked") ? 0 : Math.toIntExact(number);
    return switch (name) {
      case "bytes" -> new Limits(small, text, tags, depth, pages, operators, unpacked, ratio);
      case "text" -> new Limits(bytes, small, tags, depth, pages, operators, unpacked, ratio);
      case "tags" -> new Limits(bytes, text, small, depth, pages, operators, unpacked, ratio);
      case "depth" -> new Limits(bytes, text, tags, small, pages, operators, unpacked, ratio);
      case "pages" -> new Limits(bytes, text, tags, depth, small, operators, unpacked, ratio);
      case "operators" -> new Limits(bytes, text, tags, depth, pages, number, unpacked, ratio);
      case "unpacked" -> new Limits(bytes, text, tags, depth, pages, operators, number, ratio);
      case "ratio" -> new Limits(bytes, text, tags, depth, pages, operators, unpacked, small);
      default -> throw new IllegalArgumentException("there is no limit of that name");
    };
  }
}
