package org.whoseword.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.whoseword.ledger.Run;

/**
 * Opens the files that are read, counts and hashes their bytes on the way, and says of each when it
 * was read to its end.
 *
 * @param bytes is told how many more were read
 * @param done is told of each file when it is closed
 */
record InputFiles(LongConsumer bytes, Consumer<Run.Input> done) {

  InputStream open(Path file, String shown) throws IOException {
    return new Hashed(Files.newInputStream(file), shown);
  }

  private final class Hashed extends FilterInputStream {

    private final String shown;
    private final MessageDigest digest;
    private long count;
    private boolean closed;

    Hashed(InputStream in, String shown) {
      super(in);
      this.shown = shown;
      this.digest = Sha256.digest();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      if (read > 0) {
        digest.update(buffer, from, read);
        count += read;
        bytes.accept(read);
      }
      return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
      return readNBytes((int) Math.min(wanted, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
      // Bytes that are read twice would be hashed twice.
      return false;
    }

    /** Whoever read may have stopped early: the hash is over all. */
    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      try {
        byte[] rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
          continue;
        }
        done.accept(new Run.Input(shown, count, HexFormat.of().formatHex(digest.digest())));
      } finally {
        super.close();
      }
    }
  }
}
