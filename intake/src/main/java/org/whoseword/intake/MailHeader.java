package org.whoseword.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/**
 * What a message's header says of it.
 *
 * @param fields values by name in small letters, decoded
 */
record MailHeader(Map<String, String> fields) {

  /** {@code "Lena Harrow" <lena@post.example>}, {@code Sarvan News <news.sarvan.example>}. */
  private static final Pattern NAMED = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<([^<>]*)>");

  /** What mail programs put before the subject of what they answer or hand on. */
  private static final Pattern REPLY =
      Pattern.compile("(?:re|fwd?|aw|wg|tr|rv)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

  /** A field's value on one line, its encoded words decoded. */
  static String value(Field field) {
    byte[] raw = field.getRaw().toByteArray();
    String line = new String(raw, StandardCharsets.UTF_8);
    int colon = line.indexOf(':');
    String body = line.substring(colon + 1).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    return body.contains("=?")
        ? DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip()
        : body;
  }

  Draft head(Draft draft) {
    return draft
        .withOwnId(id())
        .withHeader(
            subject(),
            field("date"),
            outlet(),
            field("archived-at").map(address -> address.replaceAll("[<>]", "")),
            field("content-language")
                .map(code -> code.split("[-_,; ]", -1)[0].toLowerCase(Locale.ROOT)),
            sender());
  }

  Optional<String> id() {
    return field("message-id").map(id -> id.replaceAll("[<>]", ""));
  }

  Optional<String> subject() {
    return field("subject").map(MailHeader::withoutReply).filter(subject -> !subject.isEmpty());
  }

  private static String withoutReply(String subject) {
    Matcher reply = REPLY.matcher(subject);
    int from = 0;
    while (reply.region(from, subject.length()).lookingAt()) {
      from = reply.end();
    }
    return subject.substring(from).strip();
  }

  /** A list speaks for itself; else the sender's house, else the sender. */
  private Optional<String> outlet() {
    return field("list-id").map(MailHeader::name).or(() -> field("organization")).or(this::sender);
  }

  private Optional<String> sender() {
    return field("from").map(MailHeader::name);
  }

  /** The name before an address, or the address. */
  private static String name(String value) {
    Matcher named = NAMED.matcher(value);
    if (!named.find()) {
      return value;
    }
    return named.group(1).isBlank() ? named.group(2).strip() : named.group(1).strip();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
