package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.who.OwnActors;

class ActorFileTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  private static OwnActors read(String text) {
    return ActorFile.read("own.csv", text.getBytes(StandardCharsets.UTF_8), CODEBOOK);
  }

  @Test
  void readsQuotedFieldsAndColumnsInAnyOrder() {
    OwnActors own =
        read("\uFEFFCountry,Name,Sector\r\n\r\nIRQ,\"Front, the \"\"Red\"\" one\",REB\r\n");
    assertEquals(List.of(), own.problems());
    assertEquals("Front, the \"Red\" one", own.table().rows().get(0).get("name"));
    assertEquals(3, own.table().rows().get(0).line());
  }

  @Test
  void countsTheLinesInsideQuotedFields() {
    OwnActors own = read("name,country\n\"Harrow\nFront\",IRQ\nTine,QQQ\n");
    assertTrue(own.problems().get(0).startsWith("own.csv:4: 'QQQ'"), own.problems()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name,colour\n",
        "country,sector\nIRQ,GOV\n",
        "name,name\n",
        "name\n\"open\n",
        "name\na,b\n",
        "\n\n\n"
      })
  void refusesWhatIsNoTableOfActors(String text) {
    OwnActors own = read(text);
    assertEquals(1, own.problems().size());
    assertTrue(own.problems().get(0).startsWith("own.csv:"), own.problems()::toString);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    OwnActors own = ActorFile.read("own.csv", new byte[] {'n', (byte) 0xE9}, CODEBOOK);
    assertEquals(List.of("own.csv:1: not valid UTF-8; save it as UTF-8"), own.problems());
  }
}
