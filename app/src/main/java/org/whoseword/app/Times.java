package org.whoseword.app;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lengths of time as options name them: {@code 500ms}, {@code 30s}, {@code 15m}, {@code 2h}. */
final class Times implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("(\\d{1,6})(ms|s|m|h)");

  @Override
  public Duration convert(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      throw new TypeConversionException("'" + value + "' is no length of time such as 30s or 15m");
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
