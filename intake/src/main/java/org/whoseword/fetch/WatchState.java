package org.whoseword.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.fetch.Answer.Version;

/**
 * What a watch must not forget when it is stopped: what it has read, which version of a feed it
 * saw, and when a server wants it back. Kept in one JSON file, which is replaced as a whole.
 */
public final class WatchState {

  /** What was not seen in its feed or folder for so long is forgotten. */
  private static final Duration KEPT = Duration.ofDays(180);

  /**
   * A feed, as last seen.
   *
   * @param failures how often in a row it could not be had
   * @param next not to be asked before
   */
  record Feed(Version version, int failures, Optional<Instant> next) {

    static final Feed NEW = new Feed(Version.NONE, 0, Optional.empty());
  }

  /**
   * Something that was met.
   *
   * @param mark what would be different if it had changed: a file's size and time
   * @param tries how often its article could not be had; below 0 when it is done
   * @param met when it was last seen
   */
  private record Seen(String mark, int tries, Instant met) {}

  private static final int DONE = -1;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Map<String, Feed> feeds = new TreeMap<>();
  private final Map<String, Seen> seen = new TreeMap<>();

  private WatchState(Path file) {
    this.file = file;
  }

  /**
   * Opens a state file, or begins a new one.
   *
   * @throws UncheckedIOException if it is there and cannot be read: beginning anew would read
   *     everything again
   */
  public static WatchState open(Path file) {
    WatchState state = new WatchState(file);
    if (!Files.exists(file)) {
      return state;
    }
    try {
      state.fill(JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException | DateTimeParseException broken) {
      throw new UncheckedIOException(
          file + " is no state of a watch; name another with --state", new IOException(broken));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
    return state;
  }

  private void fill(JsonNode root) {
    for (Map.Entry<String, JsonNode> each : root.path("feeds").properties()) {
      JsonNode node = each.getValue();
      Version version = new Version(text(node, "etag"), text(node, "modified"));
      feeds.put(
          each.getKey(),
          new Feed(version, node.path("failures").asInt(), text(node, "next").map(Instant::parse)));
    }
    for (Map.Entry<String, JsonNode> each : root.path("seen").properties()) {
      JsonNode node = each.getValue();
      seen.put(
          each.getKey(),
          new Seen(
              node.path("mark").asText(),
              node.path("tries").asInt(DONE),
              Instant.parse(node.path("met").asText())));
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("")).filter(value -> !value.isEmpty());
  }

  /** Writes what is known, so that a crash in between leaves the old file or the new one. */
  public void save(Instant now) {
    seen.values().removeIf(each -> each.met().plus(KEPT).isBefore(now));
    ObjectNode root = JSON.createObjectNode();
    root.put("version", 1);
    ObjectNode feedNodes = root.putObject("feeds");
    feeds.forEach(
        (address, feed) -> {
          ObjectNode node = feedNodes.putObject(address);
          feed.version().etag().ifPresent(etag -> node.put("etag", etag));
          feed.version().modified().ifPresent(date -> node.put("modified", date));
          node.put("failures", feed.failures());
          feed.next().ifPresent(next -> node.put("next", next.toString()));
        });
    ObjectNode seenNodes = root.putObject("seen");
    seen.forEach(
        (key, each) -> {
          ObjectNode node = seenNodes.putObject(key);
          if (!each.mark().isEmpty()) {
            node.put("mark", each.mark());
          }
          if (each.tries() != DONE) {
            node.put("tries", each.tries());
          }
          node.put("met", each.met().toString());
        });
    write(root);
  }

  private void write(ObjectNode root) {
    Path whole = file.toAbsolutePath();
    Path fresh = whole.resolveSibling(whole.getFileName() + ".new");
    try {
      Files.createDirectories(whole.getParent());
      JSON.writeValue(fresh.toFile(), root);
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  Feed feed(String address) {
    return feeds.getOrDefault(address, Feed.NEW);
  }

  void put(String address, Feed feed) {
    feeds.put(address, feed);
  }

  /** Whether something was read, as it is now; remembers that it is still there. */
  boolean isDone(String key, String mark, Instant now) {
    Seen before = seen.get(key);
    boolean done = before != null && before.tries() == DONE && before.mark().equals(mark);
    if (done) {
      seen.put(key, new Seen(mark, DONE, now));
    }
    return done;
  }

  void done(String key, String mark, Instant now) {
    seen.put(key, new Seen(mark, DONE, now));
  }

  /** Counts one more try in vain, and says how many there were. */
  int missed(String key, Instant now) {
    Seen before = seen.get(key);
    int tries = before == null || before.tries() == DONE ? 1 : before.tries() + 1;
    seen.put(key, new Seen("", tries, now));
    return tries;
  }
}
