package org.whoseword.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Which addresses belong to the public internet (IANA's special-purpose registries). All others may
 * be somebody's inside: a page must not be able to send us there.
 */
final class Addresses {

  private Addresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    int c = bytes[2] & 0xFF;
    return switch (a) {
      case 0, 10, 127 -> false; // this network, private, loopback
      case 100 -> b < 64 || b > 127; // carriers' own (CGNAT)
      case 169 -> b != 254; // link-local, among them the clouds' metadata
      case 172 -> b < 16 || b > 31; // private
      case 192 ->
          switch (b) {
            case 0 -> c != 0 && c != 2; // protocol assignments, documentation
            case 88 -> c != 99; // 6to4 relays
            case 168 -> false; // private
            default -> true;
          };
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100); // benchmarks, documentation
      case 203 -> !(b == 0 && c == 113); // documentation
      default -> a < 224; // multicast, reserved, broadcast
    };
  }

  private static boolean isPublic6(byte[] bytes) {
    if (isTranslated(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    // 2000::/3 is all that is given out; loopback, private, link-local and multicast lie outside,
    // and so do IPv4 addresses written as IPv6.
    boolean global = first >> 13 == 1;
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8); // Teredo and others
    boolean tunnel = first == 0x2002; // 6to4: holds an IPv4 address
    boolean documentation = first == 0x3FFF && second < 0x1000;
    return global && !special && !tunnel && !documentation;
  }

  /** 64:ff9b::/96, by which networks without IPv4 reach it: the last four bytes are what counts. */
  private static boolean isTranslated(byte[] bytes) {
    byte[] prefix = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
    return Arrays.equals(prefix, Arrays.copyOf(bytes, 12));
  }
}
