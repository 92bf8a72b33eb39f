package org.whoseword.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.whoseword.codebook.Codebook;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.LedgerError;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.StoredReading;

/**
 * All that was needed, but for the reports themselves and the program, to make a ledger's readings:
 * in a zip, with a description and the commands that make them again. The same ledger gives the
 * same bytes.
 */
final class Bundle {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** A zip must say when each file was changed; ours says nothing by it. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Ledger ledger;
  private final ReaderOptions with;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> options = new ArrayList<>();

  Bundle(Ledger ledger, ReaderOptions with) {
    this.ledger = ledger;
    this.with = with;
  }

  /**
   * Puts it together.
   *
   * @param codebook by which all readings of the ledger must have been made
   * @throws LedgerError when some were not
   */
  void gather(Codebook codebook) {
    with.folder().files().forEach((name, text) -> files.put("codebook/" + name, utf8(text)));
    options.add("--codebook codebook");
    own("--homes", with.places().homesFiles());
    own("--actors", with.own().actors());
    own("--dictionary", with.own().dictionaries());
    with.places().file().ifPresent(file -> options.add("--gazetteer PLACES.INDEX"));
    ObjectNode description = JSON.createObjectNode();
    description.put("version", 1).put("whoseword", Whoseword.version());
    description.put("codebook", codebook.hash());
    description.putObject("gazetteer").put("edition", with.places().edition());
    description.set("readings", readings(codebook.hash()));
    ArrayNode runs = description.putArray("runs");
    ledger.runs().forEach(run -> runs.add(describe(run)));
    files.put("bundle.json", utf8(text(description)));
    files.put("README.txt", utf8(readme(description)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(JsonNode node) {
    try {
      return JSON.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree in memory must be writable", impossible);
    }
  }

  /** Two files may have one name: each lies in a folder of its own. */
  private void own(String option, List<Path> named) {
    int n = 0;
    for (Path file : named) {
      String name = option.substring(2) + "/" + ++n + "/" + file.getFileName();
      files.put(name, ReaderOptions.bytes(file));
      options.add(option + " " + quoted(name));
    }
  }

  private ObjectNode readings(String codebook) {
    MessageDigest digest = Sha256.digest();
    long count = 0;
    long claims = 0;
    try (Stream<StoredReading> readings = ledger.readings()) {
      for (StoredReading reading : (Iterable<StoredReading>) readings::iterator) {
        String by = reading.report().codebook();
        if (!by.equals(codebook)) {
          throw new LedgerError(
              LedgerError.Trouble.OTHER,
              "report "
                  + reading.report().name()
                  + " was coded by the codebook "
                  + by.substring(0, Math.min(12, by.length()))
                  + ", and what is to be bundled is "
                  + codebook.substring(0, 12)
                  + ": name the one it was coded by (--codebook, --actors, --dictionary), or"
                  + " recode");
        }
        digest.update(utf8(reading.line()));
        count++;
        claims += reading.report().claims();
      }
    }
    ObjectNode node = JSON.createObjectNode().put("reports", count).put("claims", claims);
    return node.put("sha256", HexFormat.of().formatHex(digest.digest()));
  }

  private ObjectNode describe(Run run) {
    ObjectNode node = JSON.createObjectNode();
    Run.Start start = run.start();
    node.put("n", run.n()).put("command", start.command()).put("version", start.version());
    node.put("codebook", start.codebook());
    node.set("settings", settings(run));
    node.put("started", start.started()).put("finished", run.finished().orElse(null));
    ObjectNode tally = node.putObject("tally");
    tally.put("coded", run.tally().coded()).put("no_event", run.tally().noEvent());
    tally.put("duplicate", run.tally().duplicate()).put("filtered", run.tally().filtered());
    tally.put("refused", run.tally().refused());
    ArrayNode inputs = node.putArray("inputs");
    for (Run.Input input : ledger.inputs(run.n())) {
      ObjectNode each = inputs.addObject().put("path", input.path());
      each.put("bytes", input.bytes()).put("sha256", input.sha256());
    }
    return node;
  }

  private static JsonNode settings(Run run) {
    try {
      return JSON.readTree(run.start().settings());
    } catch (JsonProcessingException damaged) {
      throw new LedgerError(
          LedgerError.Trouble.CORRUPT, "the settings of run " + run.n() + " are no JSON", damaged);
    }
  }

  private String readme(ObjectNode description) {
    StringBuilder text = new StringBuilder();
    text.append("What made the readings of a ledger of Whoseword ");
    text.append(Whoseword.version())
        .append(".\n\nWith that version, the same inputs (their hashes");
    text.append(" are in bundle.json) and, where one\nwas imported, the same gazetteer (edition ");
    text.append(with.places().edition()).append("), in this folder:\n\n");
    for (Run run : ledger.runs()) {
      if (run.start().command().equals("ingest")) {
        text.append("  whoseword ingest again.ledger ").append(String.join(" ", options));
        text.append(IngestWords.of(settings(run))).append('\n');
      }
    }
    text.append(
        "\nmakes the same readings, to the byte, reports that were forgotten aside. To see");
    text.append(" that it did,\n\n  whoseword bundle again.ledger --output again.zip ");
    text.append(String.join(" ", options))
        .append("\n\nand compare readings.sha256 in bundle.json: ");
    text.append(description.path("readings").path("sha256").asText()).append('\n');
    return text.toString();
  }

  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./=,:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Writes it; a file that is there is replaced when the new one is whole. */
  void write(Path output) throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          ZipEntry entry = new ZipEntry(file.getKey());
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          zip.write(file.getValue());
          zip.closeEntry();
        }
      }
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
