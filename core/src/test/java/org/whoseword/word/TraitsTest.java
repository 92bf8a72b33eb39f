package org.whoseword.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TraitsTest {

  @Test
  void theKeyOfPartsIsTheKeyOfTheWholeName() {
    String longer = "x".repeat(200);
    Traits traits = new Traits();
    traits.add("bias");
    traits.add("side=", "behind", "/", "VERB");
    traits.add("end=", "", "/", longer);
    assertEquals(List.of("bias", "side=behind/VERB", "end=/" + longer), traits.names());
    for (int i = 0; i < traits.size(); i++) {
      assertEquals(Traits.key(traits.names().get(i)), traits.key(i));
    }
  }

  @Test
  void thereIsRoomForAnyNumber() {
    Traits traits = new Traits();
    for (int i = 0; i < 1_000; i++) {
      traits.add("last=", String.valueOf(i), "/", "a", "/", "b");
    }
    assertEquals(1_000, traits.names().size());
    assertEquals("last=999/a/b", traits.names().get(999));
    assertEquals(Traits.key("last=500/a/b"), traits.key(500));
  }
}
