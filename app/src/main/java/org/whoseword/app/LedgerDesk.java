package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.whoseword.app.serve.Desk;
import org.whoseword.app.serve.Problem;
import org.whoseword.app.serve.Review;
import org.whoseword.claim.Reader;
import org.whoseword.exchange.Export;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.LedgerError;
import org.whoseword.ledger.Overview;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryError;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredIncident;
import org.whoseword.ledger.StoredReading;
import org.whoseword.ledger.StoredReport;
import org.whoseword.text.PublicationDate;

/** Answers the page from a ledger. */
final class LedgerDesk implements Desk {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int PAGE = 50;

  /** More points than this nobody tells apart; the map gathers them anyway. */
  private static final int MOST_SITES = 20_000;

  private final Ledger ledger;
  private final String name;
  private final boolean example;
  private final Supplier<Reader> reader;
  private final Visitor visitor;
  private final ReviewDesk reviews;

  /**
   * Who comes, and what they may do.
   *
   * @param author who decides, whatever name a request gives; empty where requests say it
   * @param mayWrite whether anything may be stored, in a ledger that lets one
   */
  record Visitor(Optional<String> author, boolean mayWrite) {

    /** Says who they are with each decision, and may store. */
    static final Visitor ANYBODY = new Visitor(Optional.empty(), true);
  }

  /**
   * @param name what the page calls the ledger
   * @param example whether it holds nothing but our examples
   * @param reader is asked for when the first text is to be read
   */
  LedgerDesk(
      Ledger ledger, String name, boolean example, Supplier<Reader> reader, Visitor visitor) {
    this.ledger = ledger;
    this.name = name;
    this.example = example;
    this.reader = reader;
    this.visitor = visitor;
    this.reviews = new ReviewDesk(ledger, visitor.author(), writable());
  }

  private boolean writable() {
    return visitor.mayWrite() && ledger.writable();
  }

  @Override
  public String ledger() {
    Ledger.Size size = ledger.size();
    ObjectNode node = NODES.objectNode();
    node.put("name", name).put("example", example).put("writable", writable());
    node.put("author", visitor.author().orElse(null));
    node.put("reports", size.reports()).put("claims", size.claims());
    node.put("refused", size.refusals()).put("version", Whoseword.version());
    return node.toString();
  }

  @Override
  public String reports(Optional<String> after) {
    ObjectNode node = NODES.objectNode();
    ArrayNode all = node.putArray("reports");
    try (Stream<StoredReport> found = ledger.reports(after)) {
      for (StoredReport report : (Iterable<StoredReport>) found.limit(PAGE)::iterator) {
        ObjectNode row = all.addObject().put("id", report.id());
        row.put("title", report.title().orElse(null));
        row.put("outlet", report.outlet().orElse(null));
        row.put("published", report.published().orElse(null));
        report.agencies().forEach(row.putArray("agencies")::add);
        row.put("claims", report.claims());
      }
    }
    if (all.size() == PAGE) {
      node.put("next", all.get(PAGE - 1).path("id").asText());
    }
    return node.toString();
  }

  @Override
  public Optional<String> reading(String report) {
    return ledger.reading(report).map(StoredReading::line);
  }

  @Override
  public String claims(String query, String order, Optional<String> after) {
    Search search = new Search(query(query), order(order), after, OptionalLong.of(PAGE));
    if (after.isPresent()
        && ledger.count(new Query.Is(Query.Field.CLAIM, after.get(), false)) == 0) {
      throw new Problem(400, "claim.unknown", "no claim '" + after.get() + "' to go on behind");
    }
    ObjectNode node = NODES.objectNode();
    ArrayNode all = node.putArray("claims");
    Hits hits = new Hits(ledger);
    List<StoredClaim> page = new ArrayList<>();
    try (Stream<StoredClaim> found = ledger.claims(search)) {
      found.forEach(page::add);
    }
    page.forEach(claim -> all.add(hits.of(claim)));
    if (page.size() == PAGE) {
      node.put("next", page.get(PAGE - 1).id());
    }
    return node.toString();
  }

  @Override
  public Download download(String format, String query, String order) {
    Search search = new Search(query(query), order(order), Optional.empty(), OptionalLong.empty());
    return switch (format) {
      case "csv" -> out -> Export.table(ledger, search, out);
      case "jsonl" -> out -> lines(search, out);
      default ->
          throw new Problem(400, "format.unknown", "There is csv and jsonl, no '" + format + "'.");
    };
  }

  private void lines(Search search, OutputStream out) throws IOException {
    FoundLines lines = new FoundLines();
    try (Stream<StoredClaim> found = ledger.claims(search)) {
      for (StoredClaim claim : (Iterable<StoredClaim>) found::iterator) {
        out.write(lines.claim(claim).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public String facets(String query) {
    Overview overview = ledger.overview(query(query));
    ObjectNode node = NODES.objectNode().put("claims", overview.claims());
    counts(node.putArray("type"), overview.types());
    counts(node.putArray("status"), overview.statuses());
    counts(node.putArray("capacity"), overview.capacities());
    counts(node.putArray("month"), overview.months());
    ArrayNode pairs = node.putArray("pairs");
    for (Overview.Pair pair : overview.pairs()) {
      ObjectNode row = pairs.addObject().put("actor", pair.actor().orElse(null));
      row.put("recipient", pair.recipient().orElse(null)).put("claims", pair.claims());
    }
    return node.toString();
  }

  private static void counts(ArrayNode array, List<Overview.Counted> counts) {
    for (Overview.Counted count : counts) {
      array.addObject().put("value", count.value()).put("claims", count.claims());
    }
  }

  @Override
  public String places(String query) {
    ObjectNode node = NODES.objectNode();
    ArrayNode all = node.putArray("places");
    for (Overview.Site site : ledger.sites(query(query), MOST_SITES)) {
      ObjectNode row = all.addObject().put("name", site.name());
      row.put("lat", site.latitude()).put("lon", site.longitude()).put("claims", site.claims());
    }
    return node.toString();
  }

  @Override
  public String incidents(Optional<String> after) {
    if (after.isPresent() && ledger.incidents().incident(after.get()).isEmpty()) {
      throw new Problem(
          400, "incident.unknown", "no incident '" + after.get() + "' to go on behind");
    }
    List<StoredIncident> page = ledger.incidents().incidents(after, PAGE);
    ObjectNode node = NODES.objectNode();
    ArrayNode all = node.putArray("incidents");
    page.forEach(each -> all.add(each.incident()));
    if (page.size() == PAGE) {
      node.put("next", page.get(PAGE - 1).id());
    }
    return node.toString();
  }

  @Override
  public Optional<String> incident(String id) {
    return ledger.incidents().incident(id).map(this::incident);
  }

  private String incident(StoredIncident found) {
    ObjectNode node = NODES.objectNode();
    node.set("incident", found.incident());
    ArrayNode all = node.putArray("hits");
    Hits hits = new Hits(ledger);
    Query members = new Query.Is(Query.Field.INCIDENT, found.id(), false);
    Search search =
        new Search(members, Search.Order.PUBLISHED, Optional.empty(), OptionalLong.empty());
    List<StoredClaim> claims = new ArrayList<>();
    try (Stream<StoredClaim> stored = ledger.claims(search)) {
      stored.forEach(claims::add);
    }
    claims.forEach(claim -> all.add(hits.of(claim)));
    return node.toString();
  }

  @Override
  public String review(Review asked) {
    return reviews.review(asked, query(asked.query()));
  }

  @Override
  public String decisions(Optional<String> report, Optional<String> author, int most) {
    return reviews.decisions(report, author, most);
  }

  @Override
  public String decide(String claim, String body) {
    try {
      return reviews.decide(claim, body);
    } catch (LedgerError refused) {
      if (refused.trouble() == LedgerError.Trouble.LOCKED) {
        throw new Problem(503, "ledger.locked", "Another process is writing; try again.");
      }
      throw refused;
    }
  }

  @Override
  public String read(String text, Optional<String> outlet, Optional<String> published) {
    Optional<PublicationDate> day = published.map(LedgerDesk::date);
    Given given =
        new Given(
            day,
            outlet,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(StandardCharsets.UTF_8),
            Map.of());
    List<Arrival> arrivals = new ArrayList<>();
    new Intake(given, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .read("-", arrivals::add);
    if (arrivals.isEmpty()) {
      throw new Problem(400, "text.empty", "There is no report in this text.");
    }
    if (arrivals.get(0) instanceof Arrival.Refusal refusal) {
      throw new Problem(422, refusal.code(), refusal.message());
    }
    Arrival.Accepted accepted = (Arrival.Accepted) arrivals.get(0);
    return ReadingJson.line(ReadingJson.of(reader.get().read(accepted.report()), accepted.notes()));
  }

  private static PublicationDate date(String text) {
    return PublicationDate.parse(text)
        .orElseThrow(
            () ->
                new Problem(
                    400, "date.unreadable", "'" + text + "' is no date such as 2026-03-14."));
  }

  private static Query query(String text) {
    try {
      return text.isBlank() ? Query.ALL : QueryReader.read(text);
    } catch (QueryError wrong) {
      throw new Problem(400, "query.wrong", wrong.getMessage());
    }
  }

  private static Search.Order order(String name) {
    for (Search.Order order : Search.Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
        return order;
      }
    }
    throw new Problem(400, "order.unknown", "There is no order '" + name + "'.");
  }
}
