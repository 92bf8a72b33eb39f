package org.whoseword.app;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.intake.Given;
import org.whoseword.intake.Limits;
import org.whoseword.text.PublicationDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say of the inputs what they do not say themselves. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of publication, ISO 8601.")
  private @Nullable String published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports.")
  private @Nullable String outlet;

  @Option(names = "--title", paramLabel = "TEXT", description = "Their headline.")
  private @Nullable String title;

  @Option(names = "--language", paramLabel = "CODE", description = "Their language, such as en.")
  private @Nullable String language;

  @Option(names = "--override", description = "Let these options win over what the input says.")
  private boolean override;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of input that names none; UTF-8 unless said otherwise.")
  private @Nullable Charset encoding;

  @Option(
      names = "--columns",
      paramLabel = "OURS=THEIRS",
      split = ",",
      description =
          "What a table or record calls a field: text=story,published=day; ours are id, title, text,"
              + " published, outlet, url, language, byline.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      split = ",",
      description =
          "Read more or less of one thing than usual: bytes, text, tags, depth, pages, operators,"
              + " unpacked, ratio (docs/intake.md says of what).")
  private Map<String, Long> limits = new LinkedHashMap<>();

  /**
   * What the options say.
   *
   * @throws ParameterException when one of them makes no sense
   */
  Given given() {
    return new Given(
        date(published, "--published"),
        Optional.ofNullable(outlet),
        Optional.ofNullable(title),
        Optional.ofNullable(language),
        override,
        Optional.ofNullable(encoding),
        columns(),
        limits());
  }

  private Limits limits() {
    Limits all = Limits.DEFAULT;
    for (Map.Entry<String, Long> each : limits.entrySet()) {
      try {
        all = all.with(each.getKey(), each.getValue());
      } catch (IllegalArgumentException | ArithmeticException odd) {
        throw wrong("--limit " + each.getKey() + ": " + odd.getMessage());
      }
    }
    return all;
  }

  private Map<String, String> columns() {
    for (String ours : columns.keySet()) {
      if (!Given.FIELDS.contains(ours)) {
        throw wrong("--columns names one of " + Given.FIELDS + ", not '" + ours + "'");
      }
    }
    return columns;
  }

  /** The date that an option gives, if it is given. */
  Optional<PublicationDate> date(@Nullable String given, String option) {
    if (given == null) {
      return Optional.empty();
    }
    Optional<PublicationDate> date = PublicationDate.parse(given);
    if (date.isEmpty()) {
      throw wrong(option + " must be an ISO 8601 date such as 2026-03-14, not '" + given + "'");
    }
    return date;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
