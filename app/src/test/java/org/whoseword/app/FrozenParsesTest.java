package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoseword.claim.Claim;
import org.whoseword.golden.GoldenReport;
import org.whoseword.golden.GoldenText;
import org.whoseword.parse.ParseText;
import org.whoseword.text.Span;
import org.whoseword.word.Attribution;
import org.whoseword.word.Link;

/** The golden reports with the real parser: the frozen parses are what it gives. */
class FrozenParsesTest {

  static List<GoldenReport> reports() throws IOException {
    return GoldenReport.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void theFrozenParseIsWhatTheParserGives(GoldenReport report) throws IOException {
    RealReader.Read read = RealReader.shared().read(report.report());
    assertEquals(report.frozen(), ParseText.write(read.parse()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void crlfLineEndsChangeNothing(GoldenReport report) {
    RealReader.Read lf = RealReader.shared().read(report.report());
    RealReader.Read crlf = RealReader.shared().read(report.reportWithCrlf());
    assertEquals(
        GoldenText.of(lf.reading(), lf.parse()), GoldenText.of(crlf.reading(), crlf.parse()));
    String text = crlf.reading().report().text();
    assertEquals(spans(lf), spans(crlf).stream().map(span -> withoutReturns(text, span)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void whateverIsFoundPointsAtWords(GoldenReport report) {
    RealReader.Read read = RealReader.shared().read(report.report());
    for (Span span : spans(read)) {
      assertTrue(span.end() <= report.text().length(), span + " lies behind the text");
      assertFalse(span.of(report.text()).isBlank(), span + " covers no words");
    }
    for (Claim claim : read.reading().claims()) {
      assertTrue(claim.rules().containsKey("type"), "claim " + claim.n() + " names no rule");
    }
  }

  /** Every span of every claim and attribution, in order. */
  private static List<Span> spans(RealReader.Read read) {
    return Stream.concat(
            read.reading().claims().stream().flatMap(FrozenParsesTest::spans),
            read.reading().attributions().stream().flatMap(FrozenParsesTest::spans))
        .toList();
  }

  private static Stream<Span> spans(Claim claim) {
    Map<String, Span> counts = new TreeMap<>();
    claim.counts().forEach((toll, count) -> counts.put(toll.name(), count.span()));
    return Stream.of(
            Stream.of(claim.trigger()),
            claim.mentions().stream(),
            claim.actors().stream().map(Claim.Participant::span),
            claim.recipients().stream().map(Claim.Participant::span),
            claim.place().stream().map(place -> place.span()),
            claim.when().stream().map(time -> time.span()),
            counts.values().stream(),
            claim.chain().links().stream().flatMap(FrozenParsesTest::spans))
        .flatMap(each -> each);
  }

  private static Stream<Span> spans(Link link) {
    return Stream.concat(
        Stream.of(link.span(), link.cue()), link.hedge().stream().map(hedge -> hedge.span()));
  }

  private static Stream<Span> spans(Attribution each) {
    return Stream.of(each.source(), each.cue(), each.content(), each.recipient().stream().toList())
        .flatMap(List::stream);
  }

  /** Where a span of a text with CRLF lies in the same text with LF. */
  private static Span withoutReturns(String text, Span span) {
    return new Span(withoutReturns(text, span.start()), withoutReturns(text, span.end()));
  }

  private static int withoutReturns(String text, int offset) {
    return offset - (int) text.substring(0, offset).chars().filter(c -> c == '\r').count();
  }
}
