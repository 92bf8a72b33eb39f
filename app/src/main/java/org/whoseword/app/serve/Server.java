package org.whoseword.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. Thread-safe as far as its {@link Desk} is. */
public final class Server implements AutoCloseable {

  /** The largest body of a request, in bytes: a long report, no archive. */
  static final long MOST = 8L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final String JSON = "application/json; charset=utf-8";

  private final Javalin javalin;
  private final Address address;

  private Server(Javalin javalin, Address address) {
    this.javalin = javalin;
    this.address = address;
  }

  /**
   * Starts to listen.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Server start(Desk desk, Address address) {
    Guard guard = new Guard(address);
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = MOST;
              config.http.prefer405over404 = true;
              config.jetty.host = address.host();
              config.jetty.port = address.port();
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              config.routes.before(guard::check);
              config.routes.get("/api/v1/ledger", request -> json(request, desk.ledger()));
              config.routes.get(
                  "/api/v1/reports",
                  request -> json(request, desk.reports(given(request, "after"))));
              config.routes.get("/api/v1/claims", request -> json(request, claims(desk, request)));
              config.routes.get(
                  "/api/v1/facets", request -> json(request, desk.facets(query(request))));
              config.routes.get(
                  "/api/v1/places", request -> json(request, desk.places(query(request))));
              config.routes.get(
                  "/api/v1/incidents",
                  request -> json(request, desk.incidents(given(request, "after"))));
              config.routes.get(
                  "/api/v1/incidents/{id}",
                  request -> json(request, incident(desk, request.pathParam("id"))));
              config.routes.get(
                  "/api/v1/reports/{id}/reading",
                  request -> json(request, reading(desk, request.pathParam("id"))));
              config.routes.get("/api/v1/export", request -> download(desk, request));
              reviews(config, desk);
              config.routes.post("/api/v1/readings", request -> json(request, read(desk, request)));
              config.routes.get("/api/*", Server::unknown);
              config.routes.get("/*", Files::answer);
              config.routes.exception(Problem.class, (problem, request) -> tell(request, problem));
              config.routes.exception(
                  HttpResponseException.class, (refused, request) -> tell(request, of(refused)));
              config.routes.exception(
                  RuntimeException.class, (fault, request) -> tell(request, of(fault, request)));
            });
    return new Server(javalin.start(), address);
  }

  private static void reviews(JavalinConfig config, Desk desk) {
    config.routes.get("/api/v1/review", request -> json(request, desk.review(review(request))));
    config.routes.get("/api/v1/decisions", request -> json(request, decisions(desk, request)));
    config.routes.post(
        "/api/v1/claims/{id}/decisions",
        request -> {
          json(request, desk.decide(request.pathParam("id"), request.body()));
          request.status(HttpStatus.CREATED);
        });
  }

  private static Review review(Context request) {
    return new Review(
        given(request, "queue").orElse("sample"),
        query(request),
        given(request, "rule").orElse(""),
        number(request, "n", 200),
        number(request, "seed", 1),
        given(request, "author").orElse(""));
  }

  private static String decisions(Desk desk, Context request) {
    int most = number(request, "n", 50);
    if (most < 1 || most > Review.MOST) {
      throw new Problem(400, "n.wrong", "Ask for 1 to " + Review.MOST + " decisions at once.");
    }
    return desk.decisions(given(request, "report"), given(request, "author"), most);
  }

  private static int number(Context request, String name, int otherwise) {
    String said = given(request, name).orElse(String.valueOf(otherwise));
    if (!said.matches("[0-9]{1,9}")) {
      throw new Problem(400, "number.wrong", "'" + said + "' is no whole number.");
    }
    return Integer.parseInt(said);
  }

  /** Where a browser finds the page; with the token, if there is one. */
  public String url() {
    String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
    return "http://"
        + host
        + ":"
        + javalin.port()
        + "/"
        + address.token().map(t -> "?token=" + t).orElse("");
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static String query(Context request) {
    return given(request, "q").orElse("");
  }

  private static String claims(Desk desk, Context request) {
    String order = given(request, "order").orElse("latest");
    return desk.claims(query(request), order, given(request, "after"));
  }

  private static void download(Desk desk, Context request) throws IOException {
    String format = given(request, "format").orElse("csv");
    String order = given(request, "order").orElse("latest");
    Desk.Download download = desk.download(format, query(request), order);
    request.contentType(
        format.equals("csv") ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8");
    request.header("Content-Disposition", "attachment; filename=\"claims." + format + "\"");
    download.to(request.outputStream());
  }

  private static String reading(Desk desk, String id) {
    return desk.reading(id)
        .orElseThrow(
            () ->
                new Problem(
                    404, "report.unknown", "There is no report '" + id + "' in this ledger."));
  }

  private static String incident(Desk desk, String id) {
    return desk.incident(id)
        .orElseThrow(
            () ->
                new Problem(
                    404, "incident.unknown", "There is no incident '" + id + "' in this ledger."));
  }

  private static String read(Desk desk, Context request) {
    String text = request.body();
    if (text.isBlank()) {
      throw new Problem(400, "text.empty", "There is nothing to read: send the words of a report.");
    }
    return desk.read(text, given(request, "outlet"), given(request, "published"));
  }

  private static Optional<String> given(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static void json(Context request, String answer) {
    request.contentType(JSON).result(answer);
  }

  private static void unknown(Context request) {
    throw new Problem(404, "path.unknown", "The API has no " + request.path() + ".");
  }

  private static Problem of(HttpResponseException refused) {
    String title = HttpStatus.forStatus(refused.getStatus()).getMessage();
    return new Problem(refused.getStatus(), "http-" + refused.getStatus(), title);
  }

  /** A fault of ours: whoever runs the server sees what it was, the caller that there was one. */
  private static Problem of(RuntimeException fault, Context request) {
    LOG.error("{} {} failed", request.method(), request.path(), fault);
    return new Problem(
        500, "server.failed", "The server failed on this, which is a fault of the program.");
  }

  private static void tell(Context request, Problem problem) {
    request.status(problem.status());
    request.contentType("application/problem+json; charset=utf-8").result(ProblemJson.of(problem));
  }
}
