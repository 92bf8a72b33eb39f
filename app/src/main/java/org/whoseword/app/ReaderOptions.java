package org.whoseword.app;

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

  /** The reader; empty, and the reason said on standard error, when one of its files is wrong. */
  Optional<Made> reader(Streams streams) {
    return codebook(streams)
        .map(known -> new Made(known, Readers.build(known, cache.parser(), places)));
  }
}
