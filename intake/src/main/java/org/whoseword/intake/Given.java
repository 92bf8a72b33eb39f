package org.whoseword.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.text.PublicationDate;

/**
 * What the caller says of the reports, where they do not say it themselves.
 *
 * @param language ISO 639-1 code
 * @param override whether this wins over what the input says
 * @param columns what the input calls some of our fields: from our name ({@code text}, {@code
 *     title}, {@code published} …) to its own
 * @param limits of what is read of one thing
 * @param encoding of input that has no byte order mark and names none; UTF-8 when empty
 */
public record Given(
    Optional<PublicationDate> published,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> language,
    boolean override,
    Optional<Charset> encoding,
    Map<String, String> columns,
    Limits limits) {

  /** With the limits that are usual. */
  public Given(
      Optional<PublicationDate> published,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> language,
      boolean override,
      Optional<Charset> encoding,
      Map<String, String> columns) {
    this(published, outlet, title, language, override, encoding, columns, Limits.DEFAULT);
  }

  public Given {
    columns = Map.copyOf(columns);
  }

  /** Our names of the fields of a record or the columns of a table. */
  public static final List<String> FIELDS = Fields.known();

  /** Nothing but what the input says. */
  public static final Given NOTHING =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Map.of());

  /** The same with other limits. */
  public Given withLimits(Limits other) {
    return new Given(published, outlet, title, language, override, encoding, columns, other);
  }

  Given withEncoding(Charset known) {
    return new Given(
        published, outlet, title, language, override, Optional.of(known), columns, limits);
  }

  Fields fields() {
    return new Fields(columns);
  }
}
