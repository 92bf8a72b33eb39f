package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildCitiesTest {

  private final ByteArrayOutputStream message = new ByteArrayOutputStream();

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      message.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    message.write((int) rest);
  }

  private void signed(int field, int value) {
    varint(field << 3);
    varint((long) value << 1 ^ value >> 31);
  }

  private void string(int field, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(field << 3 | 2);
    varint(bytes.length);
    message.writeBytes(bytes);
  }

  private byte[] city(String name, int longitude, int latitude) {
    message.reset();
    signed(1, 42);
    string(2, name);
    string(3, "MT");
    string(5, "of no interest");
    string(7, "PPL");
    string(8, "01");
    varint(9 << 3);
    varint(70_000);
    signed(10, longitude);
    signed(11, latitude);
    byte[] body = message.toByteArray();
    message.reset();
    varint(body.length);
    message.writeBytes(body);
    return message.toByteArray();
  }

  @Test
  void pointsAreStepsFromTheCityBefore() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(city("Żejtun", 1_453_300, 3_585_560));
    both.writeBytes(city("Gudja", -3_300, -560));
    List<BuildCities.City> cities = BuildCities.read(both.toByteArray());
    assertEquals(
        List.of(
            new BuildCities.City(42, "Żejtun", "MT", "PPL", "01", 70_000, 3_585_560, 1_453_300),
            new BuildCities.City(42, "Gudja", "MT", "PPL", "01", 70_000, 3_585_000, 1_450_000)),
        cities);
  }

  @Test
  void anUnknownKindOfFieldIsRefused() {
    byte[] bytes = {2, 5, 0};
    assertEquals(
        "cities.pbf has wire type 5",
        assertThrows(IllegalArgumentException.class, () -> BuildCities.read(bytes)).getMessage());
  }
}
