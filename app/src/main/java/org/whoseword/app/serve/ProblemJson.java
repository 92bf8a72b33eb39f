package org.whoseword.app.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A problem as RFC 9457 writes it, with our stable code. */
final class ProblemJson {

  private ProblemJson() {}

  static String of(Problem problem) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "about:blank");
    node.put("title", problem.getMessage());
    node.put("status", problem.status());
    node.put("code", problem.code());
    return node.toString();
  }
}
