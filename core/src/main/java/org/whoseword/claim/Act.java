package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * An act as coded with all that stands over it in its sentence.
 *
 * @param deed the deed it grew from
 * @param rules which rules made the type and the status, in the order they were applied
 */
record Act(
    Deed deed,
    Span trigger,
    EventType type,
    Optional<String> mode,
    Optional<String> cameo,
    List<Token> actors,
    List<Token> recipients,
    Status status,
    String typeRule,
    String statusRule) {

  Act {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static Act of(Deed deed) {
    return new Act(
        deed,
        deed.trigger(),
        deed.type(),
        deed.mode(),
        deed.cameo(),
        deed.actors(),
        deed.recipients(),
        Status.HAPPENED,
        deed.entry().id(),
        "happened");
  }

  Act with(Status changed, String rule) {
    return new Act(deed, trigger, type, mode, cameo, actors, recipients, changed, typeRule, rule);
  }

  Act as(EventType changed, Optional<String> code, String rule) {
    return new Act(
        deed,
        trigger,
        changed,
        changed == type ? mode : Optional.empty(),
        code,
        actors,
        recipients,
        status,
        rule,
        statusRule);
  }

  Act withMode(String how) {
    return new Act(
        deed,
        trigger,
        type,
        Optional.of(how),
        cameo,
        actors,
        recipients,
        status,
        typeRule,
        statusRule);
  }

  Act between(List<Token> from, List<Token> to) {
    return new Act(deed, trigger, type, mode, cameo, from, to, status, typeRule, statusRule);
  }
}
