package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.app.serve.Address;
import org.whoseword.app.serve.Server;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.nlp.NlpParser;
import org.yaml.snakeyaml.Yaml;

/**
 * The API answers as docs/openapi.yaml says, on a real ledger: every path, every kind of answer.
 */
class ApiContractTest {

  private static final Path DOCS = Path.of("..", "docs");

  private static Ledger ledger;
  private static Server server;
  private static JsonNode api;
  private static String claim;
  private static String report;

  /** What was asked for and answered, as "GET /ledger 200". */
  private final Set<String> seen = new TreeSet<>();

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    String file = folder.resolve("examples.ledger").toString();
    Path reports = folder.resolve("reports.jsonl");
    try (InputStream in = ApiContractTest.class.getResourceAsStream("/examples/reports.jsonl")) {
      Files.write(reports, Objects.requireNonNull(in).readAllBytes());
    }
    Path placed = folder.resolve("placed.txt");
    Files.writeString(placed, "Police arrested two men in Mosul, Iraq, the mayor said.");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false);
    assertEquals(0, Whoseword.run(streams, "ingest", file, reports.toString(), placed.toString()));
    ledger = Ledgers.open(file);
    Ledgered.gather(ledger);
    server = serve(ledger, LedgerDesk.Visitor.ANYBODY);
    api =
        new ObjectMapper()
            .valueToTree(new Yaml().load(Files.readString(DOCS.resolve("openapi.yaml"))));
    try (Stream<StoredClaim> claims = ledger.claims(Search.ALL)) {
      StoredClaim first = claims.findFirst().orElseThrow();
      claim = first.id();
      report = first.report().id();
    }
  }

  private static Server serve(Ledger ledger, LedgerDesk.Visitor visitor) {
    return Server.start(
        new LedgerDesk(
            ledger,
            "examples",
            true,
            () -> Readers.onTables(CodebookReader.builtIn(), NlpParser.load()),
            visitor),
        new Address("127.0.0.1", 0, Optional.empty()));
  }

  @AfterAll
  static void close() {
    server.close();
    ledger.close();
  }

  /** Sends a request and holds the answer against what the description says of such an answer. */
  private JsonNode ask(
      Server to, String method, String path, String template, int status, Optional<String> body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(to.url() + "api/v1" + path)).header("X-Whoseword", "1");
    body.ifPresentOrElse(
        text -> request.method(method, BodyPublishers.ofString(text)), request::GET);
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    String what = method + " " + template + " " + status;
    assertEquals(status, answer.statusCode(), what + ": " + answer.body());
    JsonNode described =
        api.path("paths")
            .path(template)
            .path(method.toLowerCase(Locale.ROOT))
            .path("responses")
            .path(String.valueOf(status));
    assertTrue(described.isObject(), what + " is not described");
    if (described.has("$ref")) {
      described = api.at(described.path("$ref").asText().substring(1));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode schema = described.path("content").path(type).path("schema");
    assertTrue(schema.isObject(), what + " is not described as " + type);
    JsonNode tree = new ObjectMapper().readTree(answer.body());
    assertEquals(Set.of(), faults(schema, tree), what);
    seen.add(what);
    return tree;
  }

  private static Set<ValidationMessage> faults(JsonNode schema, JsonNode answer) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", DOCS.resolve("openapi.yaml").toAbsolutePath().normalize().toUri().toString());
    root.set("components", api.path("components"));
    root.putArray("allOf").add(schema);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(answer);
  }

  private JsonNode get(String path, String template, int status)
      throws IOException, InterruptedException {
    return ask(server, "GET", path, template, status, Optional.empty());
  }

  private JsonNode post(String path, String template, int status, String body)
      throws IOException, InterruptedException {
    return ask(server, "POST", path, template, status, Optional.of(body));
  }

  @Test
  void everyPathAnswersAsItIsDescribed() throws Exception {
    assertTrue(get("/ledger", "/ledger", 200).path("writable").asBoolean());
    get("/reports", "/reports", 200);
    get("/reports/" + report + "/reading", "/reports/{id}/reading", 200);
    get("/reports/nobody/reading", "/reports/{id}/reading", 404);
    assertTrue(get("/claims?q=type:assault", "/claims", 200).path("claims").size() > 0);
    get("/claims?q=tipe:assault", "/claims", 400);
    get("/facets", "/facets", 200);
    get("/facets?q=(", "/facets", 400);
    assertTrue(get("/places", "/places", 200).path("places").size() > 0);
    get("/places?q=(", "/places", 400);
    JsonNode incidents = get("/incidents", "/incidents", 200).path("incidents");
    assertTrue(incidents.size() > 0);
    get("/incidents?after=nobody", "/incidents", 400);
    get("/incidents/" + incidents.path(0).path("id").asText(), "/incidents/{id}", 200);
    get("/incidents/nobody", "/incidents/{id}", 404);
    reading();
    deciding();
    takingAway();
    // Nothing is described that was not asked for; a lock needs two processes, see
    // SqliteLedgerTest.
    Set<String> described = new TreeSet<>();
    for (var path : api.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        for (var answer : method.getValue().path("responses").properties()) {
          described.add(
              method.getKey().toUpperCase(Locale.ROOT)
                  + " "
                  + path.getKey()
                  + " "
                  + answer.getKey());
        }
      }
    }
    described.remove("POST /claims/{id}/decisions 503");
    assertEquals(described, seen);
  }

  private void reading() throws IOException, InterruptedException {
    post(
        "/readings?outlet=Post&published=2026-03-14", "/readings", 200, "Rebels shelled the town.");
    post("/readings?published=someday", "/readings", 400, "Rebels shelled the town.");
    post("/readings", "/readings", 413, "x".repeat((8 << 20) + 1));
    post("/readings", "/readings", 422, "\u0000\u0001\u0002\u0003".repeat(50));
    HttpResponse<String> foreign =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.url() + "api/v1/readings"))
                    .POST(BodyPublishers.ofString("Rebels shelled the town."))
                    .build(),
                BodyHandlers.ofString());
    assertEquals(403, foreign.statusCode());
    seen.add("POST /readings 403");
  }

  private void takingAway() throws IOException, InterruptedException {
    get("/export?format=pdf", "/export", 400);
    long claims = get("/facets?q=type:assault", "/facets", 200).path("claims").asLong();
    for (String format : new String[] {"csv", "jsonl"}) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              server.url() + "api/v1/export?q=type:assault&format=" + format))
                      .build(),
                  BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
      assertTrue(api.at("/paths/~1export/get/responses/200/content").has(type), type);
      if (format.equals("jsonl")) {
        assertEquals(claims, answer.body().lines().count());
        for (String line : answer.body().split("\n")) {
          assertEquals("ASSAULT", new ObjectMapper().readTree(line).at("/claim/type").asText());
        }
      } else {
        assertTrue(answer.body().lines().count() > claims, "a head, and a line or more a claim");
      }
    }
    seen.add("GET /export 200");
  }

  private void deciding() throws IOException, InterruptedException {
    String template = "/claims/{id}/decisions";
    String path = "/claims/" + claim + "/decisions";
    JsonNode kept = post(path, template, 201, "{\"verdict\":\"accept\",\"author\":\"Ada\"}");
    assertEquals(claim, kept.path("claim").asText());
    post(
        path,
        template,
        201,
        "{\"verdict\":\"correct\",\"author\":\"Ben\",\"correction\":{\"status\":\"DENIED\"}}");
    post(path, template, 201, "{\"verdict\":\"withdraw\",\"author\":\"Ben\"}");
    post(path, template, 409, "{\"verdict\":\"withdraw\",\"author\":\"Ben\"}");
    for (String wrong :
        new String[] {
          "not JSON",
          "{\"verdict\":\"maybe\",\"author\":\"Ada\"}",
          "{\"verdict\":\"accept\"}",
          "{\"verdict\":\"accept\",\"author\":\"Ada\",\"correction\":{\"status\":\"DENIED\"}}",
          "{\"verdict\":\"correct\",\"author\":\"Ada\",\"correction\":{\"id\":\"x\"}}",
          "{\"verdict\":\"correct\",\"author\":\"Ada\",\"correction\":{\"type\":\"MURDER\"}}",
          "{\"verdict\":\"correct\",\"author\":\"Ada\",\"correction\":"
              + "{\"actors\":[{\"start\":0,\"end\":99999999}]}}"
        }) {
      post(path, template, 400, wrong);
    }
    post("/claims/nobody/decisions", template, 404, "{\"verdict\":\"accept\",\"author\":\"Ada\"}");
    try (Server readOnly = serve(ledger, new LedgerDesk.Visitor(Optional.of("Cleo"), false))) {
      ask(readOnly, "POST", path, template, 403, Optional.of("{\"verdict\":\"accept\"}"));
      assertEquals(
          "Cleo",
          ask(readOnly, "GET", "/ledger", "/ledger", 200, Optional.empty())
              .path("author")
              .asText());
    }
    JsonNode decisions = get("/decisions?report=" + report, "/decisions", 200);
    assertEquals(3, decisions.path("found").asInt());
    assertEquals("withdraw", decisions.path("decisions").path(0).path("verdict").asText());
    get("/decisions?n=0", "/decisions", 400);
    for (String queue : new String[] {"sample", "uncertain", "query", "differ", "rule&rule=a"}) {
      get("/review?author=Ada&queue=" + queue, "/review", 200);
    }
    JsonNode all = get("/review?queue=query&n=1000&author=Ada", "/review", 200);
    assertEquals(1, all.path("done").asInt());
    get("/review?queue=worst", "/review", 400);
    get("/review?queue=rule", "/review", 400);
  }

  @Test
  void aSampleIsTheSameForOneSeedAndAnotherForAnother() throws Exception {
    JsonNode once = get("/review?n=5&seed=1", "/review", 200).path("claims");
    assertEquals(5, once.size());
    assertEquals(once, get("/review?n=5&seed=1", "/review", 200).path("claims"));
    JsonNode other = get("/review?n=5&seed=2", "/review", 200).path("claims");
    assertTrue(!once.equals(other), "another seed draws others");
    JsonNode more = get("/review?n=8&seed=1", "/review", 200).path("claims");
    for (int i = 0; i < 5; i++) {
      assertEquals(once.path(i), more.path(i), "a longer queue begins with the shorter one");
    }
  }
}
