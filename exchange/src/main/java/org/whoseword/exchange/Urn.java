package org.whoseword.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names for things, made of what they are: the same in every export. */
final class Urn {

  private static final UUID SPACE =
      uuid5(new UUID(0x6ba7b8119dad11d1L, 0x80b400c04fd430c8L), "https://whoseword.org");

  private Urn() {}

  static String claim(Row row) {
    return "urn:whoseword:claim:" + row.id();
  }

  static String report(Row row) {
    return "urn:whoseword:report:" + row.report().id();
  }

  /** A UUID of version 5 (RFC 9562) in a space of our own. */
  static UUID uuid(String... parts) {
    return uuid5(SPACE, String.join("\u001f", parts));
  }

  /** RFC 9562, section 5.5. */
  static UUID uuid5(UUID space, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(space.getMostSignificantBits())
              .putLong(space.getLeastSignificantBits())
              .array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = hash.getLong() & 0xffffffffffff0fffL | 0x5000L;
      long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java knows SHA-1", impossible);
    }
  }
}
