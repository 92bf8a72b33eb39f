package org.whoseword.fetch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoseword.fetch.Answer.Body;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Version;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.intake.Intake;
import org.whoseword.intake.Reports;

/** The reports behind addresses, in the order of the addresses. */
public record Fetch(List<String> addresses, Fetcher fetcher, Intake intake) implements Reports {

  public Fetch {
    addresses = List.copyOf(addresses);
  }

  @Override
  public void read(Consumer<Arrival> sink) {
    for (String address : addresses) {
      Answer answer = fetcher.fetch(address, Version.NONE);
      if (answer instanceof Body body) {
        intake.read(body.served(), body.bytes(), sink);
      } else if (answer instanceof Failure failure) {
        sink.accept(refusal(address, failure));
      } else {
        throw new IllegalStateException("an answer that nobody asked for: " + answer);
      }
    }
  }

  /** A failure as the refusal of the address that was asked for. */
  static Refusal refusal(String address, Failure failure) {
    return new Refusal(address, Optional.empty(), failure.code(), address + ": " + failure.why());
  }
}
