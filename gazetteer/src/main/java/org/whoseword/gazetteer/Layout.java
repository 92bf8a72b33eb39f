package org.whoseword.gazetteer;

/**
 * How an index lies in its file. All numbers are big-endian.
 *
 * <pre>
 * magic 8 | version 4 | number of names 4 | 6 x (offset 8, length 8) | CRC-32 of all sections 8
 * NAMES           the normal spellings in UTF-8, sorted by their bytes, one after the other
 * NAME_STARTS     names + 1 ints: where in NAMES each begins
 * POSTING_STARTS  names + 1 ints: which of POSTINGS each owns
 * POSTINGS        ints: numbers of records, the most populous first
 * RECORDS         {@value #RECORD} bytes each, see {@link Row}
 * STRINGS         length 2, UTF-8; referred to by where they begin
 * </pre>
 */
final class Layout {

  static final long MAGIC = 0x57572D504C414345L; // "WW-PLACE"

  /** Raised whenever the layout or the meaning of a field changes. */
  static final int VERSION = 1;

  static final int RECORD = 36;

  /** Every section is mapped as one buffer, which Java allows up to 2 GB. */
  static final long LONGEST_SECTION = Integer.MAX_VALUE;

  static final int HEADER = 8 + 4 + 4 + Section.values().length * 16 + 8;

  /** The parts of the file, in their order. */
  enum Section {
    NAMES,
    NAME_STARTS,
    POSTING_STARTS,
    POSTINGS,
    RECORDS,
    STRINGS
  }

  private Layout() {}
}
