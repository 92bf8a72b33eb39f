package org.whoseword.when;

/** How a report writes days in figures alone: 3/5/2026 is a day of May, of March, or unknown. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN
}
