package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.whoseword.claim.Explanation;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.Trial;
import org.whoseword.where.Place;
import org.whoseword.where.Places;

/** An explanation as JSON: the parse, the words with their trials, and the reading. */
final class ExplanationJson {

  private ExplanationJson() {}

  static ObjectNode of(Explanation explanation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode sentences = node.putArray("sentences");
    for (Sentence sentence : explanation.parse().sentences()) {
      ArrayNode tokens = sentences.addArray();
      sentence.tokens().forEach(token -> token(tokens.addObject(), token));
    }
    ArrayNode words = node.putArray("words");
    explanation.words().forEach(word -> word(words.addObject(), word));
    ArrayNode places = node.putArray("places");
    explanation.places().forEach(each -> place(places.addObject(), each));
    node.set("reading", ReadingJson.of(explanation.reading(), List.of()));
    return node;
  }

  private static void token(ObjectNode node, Token token) {
    span(node, token.span());
    node.put("form", token.form());
    node.put("lemma", token.lemma());
    node.put("tag", token.tag());
    node.put("relation", token.relation().name());
    node.put("head", token.head());
  }

  private static void place(ObjectNode node, Places.Explained explained) {
    span(node, explained.place().span());
    node.put("name", explained.place().name());
    why(node, explained.place().why());
    ArrayNode others = node.putArray("others");
    for (Places.Other other : explained.others()) {
      ObjectNode each = others.addObject().put("name", other.entry().name());
      other.entry().country().ifPresent(country -> each.put("country", country));
      other.entry().admin1().ifPresent(unit -> each.put("admin1", unit));
      other.entry().geonameId().ifPresent(id -> each.put("geonameid", id));
      why(each, other.why());
    }
  }

  private static void why(ObjectNode node, List<Place.Weighed> weighed) {
    ObjectNode why = node.putObject("why");
    weighed.forEach(each -> why.put(each.reason().written(), each.points()));
  }

  private static void word(ObjectNode node, Explanation.Word word) {
    node.put("sentence", word.predicate().sentence().index());
    node.put("token", word.predicate().token().index());
    node.put("lemma", word.predicate().lemma());
    node.put("passive", word.predicate().passive());
    ArrayNode arguments = node.putArray("arguments");
    for (Argument argument : word.predicate().arguments()) {
      ObjectNode each = arguments.addObject();
      each.put("slot", argument.slot().name());
      each.put("form", argument.form());
      each.put("token", argument.token().index());
    }
    ArrayNode trials = node.putArray("trials");
    word.trials().forEach(trial -> trial(trials.addObject(), trial));
    ArrayNode stack = node.putArray("stack");
    for (Explanation.Over over : word.stack()) {
      stack.addObject().put("kind", over.kind()).put("word", over.word()).put("rule", over.rule());
    }
  }

  private static void trial(ObjectNode node, Trial trial) {
    node.put("family", trial.entry().family());
    node.put("entry", trial.entry().id());
    node.put("file", trial.entry().file());
    node.put("line", trial.entry().line());
    node.put("pattern", trial.pattern().written());
    node.put("fits", trial.match().isPresent());
    node.put("chosen", trial.chosen());
    trial.match().ifPresent(match -> node.put("score", match.score()));
    ObjectNode roles = node.putObject("roles");
    trial
        .match()
        .ifPresent(
            match ->
                new TreeMap<>(match.roles())
                    .forEach((role, token) -> roles.put(role, token.index())));
    trial.failing().ifPresent(slot -> node.put("failing", slot.place().name()));
  }

  private static void span(ObjectNode node, Span span) {
    node.put("start", span.start());
    node.put("end", span.end());
  }
}
