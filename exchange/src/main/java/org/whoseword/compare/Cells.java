package org.whoseword.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of a foreign table, by the names of its columns; case does not count. */
record Cells(Map<String, String> values) {

  /** "14 October 2016", as ACLED once wrote days. */
  private static final DateTimeFormatter LONG =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  /** Empty where the cell is, or says that nothing is known. */
  Optional<String> text(String column) {
    @Nullable String value = values.get(column.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.equals("None") && !text.equals("NA"));
  }

  /** The first of several that a cell parts by semicolons. */
  Optional<String> first(String column) {
    return text(column).map(all -> all.split(";", -1)[0].strip()).filter(one -> !one.isEmpty());
  }

  /** ISO, without hyphens, or in words; empty where it is none of these. */
  Optional<LocalDate> day(String column) {
    return text(column)
        .flatMap(
            text -> {
              String day =
                  text.length() > 10 && text.charAt(4) == '-' ? text.substring(0, 10) : text;
              DateTimeFormatter form =
                  day.contains(" ")
                      ? LONG
                      : day.contains("-")
                          ? DateTimeFormatter.ISO_LOCAL_DATE
                          : DateTimeFormatter.BASIC_ISO_DATE;
              try {
                return Optional.of(LocalDate.parse(day, form));
              } catch (DateTimeParseException noDay) {
                return Optional.empty();
              }
            });
  }

  OptionalDouble degrees(String column) {
    Optional<String> text = text(column).filter(value -> value.matches("-?\\d{1,3}(\\.\\d*)?"));
    return text.isPresent()
        ? OptionalDouble.of(Double.parseDouble(text.get()))
        : OptionalDouble.empty();
  }

  OptionalLong count(String column) {
    Optional<String> text = text(column).filter(value -> value.matches("\\d{1,9}"));
    return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get())) : OptionalLong.empty();
  }
}
