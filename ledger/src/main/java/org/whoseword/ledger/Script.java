package org.whoseword.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A script of SQL in the jar. */
final class Script {

  private Script() {}

  /** Its statements: an empty line parts them. */
  static List<String> read(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>();
      for (String block : text.split("\n\n+", -1)) {
        String bare = block.replaceAll("(?m)^--.*$", "").strip();
        if (!bare.isEmpty()) {
          statements.add(bare);
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", e);
    }
  }
}
