package org.whoseword.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The page's files, as the module {@code web} built them into the jar. */
final class Files {

  /** Views have addresses; the page itself finds out which. */
  private static final Set<String> VIEWS =
      Set.of("", "reports", "incidents", "explore", "review", "add", "dossier");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json; charset=utf-8");

  /** Names that the build gives: no dots but the one before the ending, so no way up. */
  private static final Pattern NAME = Pattern.compile("(?:assets/)?[A-Za-z0-9_-]+\\.([a-z]+)");

  private Files() {}

  /**
   * Answers with a file, or with the page for the address of a view.
   *
   * @throws Problem if there is neither
   */
  static void answer(Context request) {
    String path = request.path().substring(1);
    int slash = path.indexOf('/');
    if (VIEWS.contains(slash < 0 ? path : path.substring(0, slash))) {
      send(request, "index.html", "html");
      return;
    }
    var name = NAME.matcher(path);
    if (!name.matches() || !TYPES.containsKey(name.group(1))) {
      throw unknown(path);
    }
    if (path.startsWith("assets/")) {
      // Their names hold a hash of what is in them.
      request.header("Cache-Control", "private, max-age=31536000, immutable");
    }
    send(request, path, name.group(1));
  }

  private static void send(Context request, String file, String ending) {
    byte[] bytes = resource(file).orElseThrow(() -> unknown(file));
    request.contentType(TYPES.getOrDefault(ending, "application/octet-stream")).result(bytes);
  }

  private static Problem unknown(String path) {
    return new Problem(404, "page.unknown", "There is no page '" + path + "'.");
  }

  private static Optional<byte[]> resource(String file) {
    try (InputStream in = Files.class.getResourceAsStream("/page/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's file " + file, e);
    }
  }
}
