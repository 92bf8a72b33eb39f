package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.ledger.ReadingJson;

/** Turns readings and refusals into what is printed. Implementations are safe to share. */
interface Printer {

  /** A reading, with its last line end. */
  String reading(Reading reading, Accepted from);

  /** A refusal, with its last line end; empty where standard error says enough. */
  String refusal(Refusal refusal);

  /** One JSON object a line. */
  record Lines() implements Printer {

    @Override
    public String reading(Reading reading, Accepted from) {
      return ReadingJson.line(PageJson.of(reading, from));
    }

    @Override
    public String refusal(Refusal refusal) {
      return ReadingJson.line(refused(refusal));
    }
  }

  /** Indented JSON objects, one after the other. */
  record Indented() implements Printer {

    @Override
    public String reading(Reading reading, Accepted from) {
      return ReadingJson.pretty(PageJson.of(reading, from));
    }

    @Override
    public String refusal(Refusal refusal) {
      return ReadingJson.pretty(refused(refusal));
    }
  }

  private static ObjectNode refused(Refusal refusal) {
    return ReadingJson.refused(
        refusal.source(), refusal.ownId(), refusal.code(), refusal.message());
  }

  static Printer of(ReadingOptions.Format format, Streams streams) {
    return switch (format) {
      case text -> new PlainText(new Ink(streams.colour()));
      case json -> new Indented();
      case jsonl -> new Lines();
    };
  }
}
