package org.whoseword.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 indices into {@link Report#text()}.
 *
 * @param start index of the first character, 0 or more
 * @param end index behind the last character, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("span starts at " + start + ", before the text");
    }
    if (end < start) {
      throw new IllegalArgumentException("span ends at " + end + ", before its start " + start);
    }
  }

  /** Number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** The words that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
