package org.whoseword.gazetteer;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * One record of the index: {@value Layout#RECORD} bytes.
 *
 * @param id GeoNames' id; 0 when there is none
 * @param latitude in hundred-thousandths of a degree
 * @param longitude in hundred-thousandths of a degree
 * @param population people, at most 2^31 - 1; 0 when unknown
 * @param name where its name begins in STRINGS
 * @param admin1 where the name of its first-order unit begins in STRINGS; 0 for none
 * @param admin2 the same of its second-order unit
 * @param feature GeoNames' feature code, at most six capitals and digits; may be ""
 * @param country ISO 3166 alpha-3; "" for none
 */
record Row(
    int id,
    int latitude,
    int longitude,
    int population,
    int name,
    int admin1,
    int admin2,
    String feature,
    String country) {

  private static final String SIGNS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  void put(ByteBuffer out) {
    out.putInt(id).putInt(latitude).putInt(longitude).putInt(population);
    out.putInt(name).putInt(admin1).putInt(admin2);
    out.putInt(pack(feature, 6)).putInt(pack(country, 3));
  }

  static Row get(ByteBuffer in, int at) {
    return new Row(
        in.getInt(at),
        in.getInt(at + 4),
        in.getInt(at + 8),
        in.getInt(at + 12),
        in.getInt(at + 16),
        in.getInt(at + 20),
        in.getInt(at + 24),
        unpack(in.getInt(at + 28)),
        unpack(in.getInt(at + 32)));
  }

  /** Up to six letters and digits in an int: 37^6 is less than 2^32. */
  private static int pack(String code, int most) {
    if (code.length() > most) {
      throw new IllegalArgumentException("'" + code + "' is longer than " + most + " letters");
    }
    long packed = 0;
    for (int i = 0; i < code.length(); i++) {
      int sign = SIGNS.indexOf(code.toUpperCase(Locale.ROOT).charAt(i));
      if (sign < 1) {
        throw new IllegalArgumentException("'" + code + "' is no code of letters and digits");
      }
      packed = packed * SIGNS.length() + sign;
    }
    return (int) packed;
  }

  private static String unpack(int packed) {
    long rest = Integer.toUnsignedLong(packed);
    StringBuilder code = new StringBuilder(6);
    while (rest > 0) {
      code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
      rest /= SIGNS.length();
    }
    return code.reverse().toString();
  }
}
