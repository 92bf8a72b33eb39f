package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SlotsTest {

  @Test
  void findWhatWasPutAndNothingElse() {
    int count = 10_000;
    Slots slots = Slots.forKeys(count, 20);
    for (int i = 0; i < count; i++) {
      slots.put(key(i), i + 1);
    }
    for (int i = 0; i < count; i++) {
      assertEquals(i + 1, slots.find(key(i)));
      assertEquals(0, slots.find(key(-i - 1)));
    }
  }

  @Test
  void goOnAtTheStartWhenTheEndIsFull() {
    Slots slots = new Slots(new long[4], 8);
    slots.put(-1, 1);
    slots.put(-2, 2);
    slots.put(-3, 3);
    assertEquals(1, slots.find(-1));
    assertEquals(2, slots.find(-2));
    assertEquals(3, slots.find(-3));
    assertEquals(0, slots.find(-4));
  }

  @Test
  void refuseAKeyTwiceAndAValueTooLarge() {
    Slots slots = Slots.forKeys(4, 4);
    slots.put(key(1), 15);
    assertThrows(IllegalArgumentException.class, () -> slots.put(key(1), 1));
    assertThrows(IllegalArgumentException.class, () -> slots.put(key(2), 16));
    assertThrows(IllegalArgumentException.class, () -> slots.put(key(2), 0));
  }

  @Test
  void aJoinedHashIsTheHashOfTheJoinedText() {
    long joined = TextHash.join(TextHash.of("NN"), TextHash.of("na\u00efve"), TextHash.power(5));
    assertEquals(TextHash.of("NN_na\u00efve"), joined);
    assertEquals(TextHash.of("_"), TextHash.join(0, 0, TextHash.power(0)));
  }

  private static long key(int i) {
    return TextHash.key(TextHash.of(Integer.toString(i)), TextHash.kind(3));
  }
}
