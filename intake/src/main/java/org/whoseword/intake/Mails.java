package org.whoseword.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reports from e-mail (RFC 5322, MIME): the words of a message are one, and every attachment that
 * can be read is read as the file that it is. A message inside another is such an attachment.
 */
final class Mails {

  /** Parts of one message that are looked at. */
  private static final int MOST_PARTS = 500;

  /** Multipart bodies that a part may stand in. */
  private static final int DEEPEST = 20;

  /** Attachments that hold words; pictures and the like are passed over. */
  private static final Set<String> READABLE =
      Set.of(
          "text/plain",
          "text/html",
          "text/csv",
          "text/tab-separated-values",
          "application/pdf",
          "application/json",
          "application/x-ndjson",
          "application/rss+xml",
          "application/atom+xml",
          "application/zip",
          "application/gzip",
          "application/warc",
          "message/rfc822");

  private static final Pattern FILE_NAME =
      Pattern.compile("(?:file)?name\\*?=(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))");

  private final Origin origin;
  private final Given given;
  private final Consumer<Arrival> sink;
  private final int depth;
  private final Map<String, String> header = new HashMap<>();
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<Attachment> attachments = new ArrayList<>();

  /** A part that is a file of its own. */
  private record Attachment(String name, byte[] bytes) {}

  private Mails(Origin origin, Given given, Consumer<Arrival> sink, int depth) {
    this.origin = origin;
    this.given = given;
    this.sink = sink;
    this.depth = depth;
  }

  /**
   * Reads one message.
   *
   * @param depth of how many archives and messages it is a member
   */
  static void read(byte[] bytes, Origin origin, Given given, Consumer<Arrival> sink, int depth)
      throws IOException {
    Mails mail = new Mails(origin, given, sink, depth);
    try {
      mail.parts(bytes);
    } catch (MimeException | IOException broken) {
      // What came before the fault is read; a message without a word is refused below.
      mail.header.putIfAbsent("", String.valueOf(broken.getMessage()));
    }
    mail.words();
    mail.attachments();
  }

  private void parts(byte[] bytes) throws IOException, MimeException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 16)
            .setMaxHeaderCount(1000)
            .setMaxContentLen(given.limits().bytes())
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    Map<String, String> part = header;
    int parts = 0;
    int inside = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_BODYPART -> part = new HashMap<>();
        case T_FIELD -> field(tokens.getField(), part);
        case T_START_MULTIPART -> inside++;
        case T_END_MULTIPART -> inside--;
        case T_BODY -> {
          parts++;
          body(tokens, part);
        }
        default -> {}
      }
      if (parts > MOST_PARTS || inside > DEEPEST) {
        sink.accept(
            origin.refuse(
                "mail.too-many-parts",
                "more than " + MOST_PARTS + " parts, or parts inside " + DEEPEST + " others"));
        return;
      }
    }
  }

  private static void field(Field field, Map<String, String> fields) {
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), MailHeader.value(field));
  }

  private void body(MimeTokenStream tokens, Map<String, String> part) throws IOException {
    String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    String disposition = part.getOrDefault("content-disposition", "");
    boolean file =
        type.equals("message/rfc822")
            || disposition.toLowerCase(Locale.ROOT).startsWith("attachment")
            || !type.startsWith("text/");
    if (!READABLE.contains(type)) {
      return;
    }
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    if (file) {
      attachments.add(new Attachment(name(type, disposition, part), bytes));
      return;
    }
    // spec: US-ASCII is what a part is in that says nothing; many say nothing and mean something
    Optional<String> charset =
        Optional.ofNullable(tokens.getBodyDescriptor().getCharset())
            .filter(name -> !name.equalsIgnoreCase("us-ascii"));
    String words = Decoder.lenient(bytes, charset.flatMap(Served::known));
    StringBuilder all = type.equals("text/html") ? html : plain;
    all.append(all.length() > 0 ? "\n\n" : "").append(words);
  }

  private String name(String type, String disposition, Map<String, String> part) {
    Matcher name = FILE_NAME.matcher(disposition + "; " + part.getOrDefault("content-type", ""));
    String number = String.valueOf(attachments.size() + 1);
    if (type.equals("message/rfc822") || !name.find()) {
      return number + (type.equals("message/rfc822") ? ".eml" : "");
    }
    return Archives.name(name.group(1) == null ? name.group(2) : name.group(1));
  }

  /** The message's own words: its plain text, unless that only says that there is another. */
  private void words() {
    MailHeader said = new MailHeader(header);
    Optional<Draft> page =
        html.length() / 4 > plain.length() || plain.toString().isBlank()
            ? Pages.words(MailText.withoutReplies(html.toString()), said.subject(), given)
                .map(PageText::text)
                .map(Draft::of)
            : Optional.empty();
    Optional<Draft> draft =
        page.filter(found -> found.text().length() > plain.length())
            .or(() -> Optional.of(plain.toString()).map(MailText::draft))
            .filter(found -> !found.text().isBlank());
    if (draft.isPresent()) {
      sink.accept(said.head(draft.get()).arrive(origin, given));
    } else if (attachments.isEmpty()) {
      String fault = header.getOrDefault("", "");
      sink.accept(
          origin.refuse(
              said.id(),
              fault.isEmpty() ? "mail.no-text" : "mail.broken",
              fault.isEmpty() ? "a message without words" : "a broken message: " + fault));
    }
  }

  private void attachments() throws IOException {
    for (Attachment file : attachments) {
      Origin at = new Origin(origin.name() + "!" + file.name(), origin.path() + "!" + file.name());
      if (depth >= Archives.DEEPEST) {
        sink.accept(at.refuse("archive.too-deep", "inside " + depth + " others: not opened"));
      } else {
        BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(file.bytes()));
        new Source(in, at, given, sink, depth + 1).read();
      }
    }
  }
}
