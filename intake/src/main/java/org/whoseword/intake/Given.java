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
 * @param encoding of input that has no byte order mark and names none; UTF-8 when empty
 */
public record Given(
    Optional<PublicationDate> published,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> language,
    boolean override,
    Optional<Charset> encoding,
    Map<String, String> columns) {

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

  Given withEncoding(Charset known) {
    return new Given(published, outlet, title, language, override, Optional.of(known), columns);
  }

  Fields fields() {
    return new Fields(columns);
  }
}
