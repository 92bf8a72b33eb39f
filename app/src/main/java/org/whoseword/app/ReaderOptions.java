package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import picocli.CommandLine.Mixin;

/** The options of the commands that read into, or out of, a ledger: with what is read. */
final class ReaderOptions {

  @Mixin private final CodebookFolder folder = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Mixin private final OwnOptions own = new OwnOptions();

  /** A reader and the codebook that it reads by. */
  record Made(Codebook codebook, Reader reader) {}

  /** The codebook; empty, and the reason said on standard error, when one of its files is wrong. */
  Optional<Codebook> codebook(Streams streams) {
    return own.addTo(folder.codebook(), streams);
  }

  /** Which codebook, places and own actors these are, so that each claim says what coded it. */
  ObjectNode settings() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    folder.folder().ifPresent(path -> node.put("codebook", path.toString()));
    ObjectNode gazetteer = node.putObject("gazetteer");
    places.file().ifPresent(path -> gazetteer.put("file", path.toString()));
    gazetteer.put("edition", places.edition());
    hashed(node, "homes", places.homesFiles());
    hashed(node, "actors", own.actors());
    hashed(node, "dictionaries", own.dictionaries());
    return node;
  }

  private static void hashed(ObjectNode node, String key, List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray(key);
    for (Path file : files) {
      array.addObject().put("file", file.toString()).put("sha256", Sha256.of(bytes(file)));
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  CodebookFolder folder() {
    return folder;
  }

  OwnOptions own() {
    return own;
  }

  GazetteerFile places() {
    return places;
  }

  /** The reader; empty, and the reason said on standard error, when one of its files is wrong. */
  Optional<Made> reader(Streams streams) {
    return codebook(streams)
        .map(known -> new Made(known, Readers.build(known, cache.parser(), places)));
  }
}
