package org.whoseword.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server on this machine that answers as a test tells it, and remembers what was asked. */
final class Site implements AutoCloseable {

  /** Answers one request. */
  interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    Handler handler = handlers.get(path);
    try (exchange) {
      if (handler == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        handler.answer(exchange);
      }
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void on(String path, Handler handler) {
    handlers.put(path, handler);
  }

  void page(String path, String type, String body) {
    on(path, exchange -> send(exchange, 200, type, body));
  }

  void redirect(String path, String to) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The paths that were asked for, robots.txt left out, in order. */
  List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  /** How often robots.txt was asked for. */
  long askedForRules() {
    return asked.stream().filter(path -> path.equals("/robots.txt")).count();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
