package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Table;

class OwnActorsTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  private static final Map<String, Integer> COLUMNS =
      Map.of("name", 0, "aliases", 1, "country", 2, "sector", 3, "from", 4, "to", 5);

  private static OwnActors read(String... lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new Table.Row("own.csv", rows.size() + 2, COLUMNS, List.of(line.split(",", -1))));
    }
    return OwnActors.of("own.csv", rows, CODEBOOK);
  }

  @Test
  void rowsOfOneNameAreOneActorWithSeveralRoles() {
    OwnActors own =
        read(
            "Harrow Front,HF; Harrowites,IRQ,REB,2010,2014-06-30",
            "Harrow Front,,IRQ,PTY,2014-06-30,");
    assertEquals(List.of(), own.problems());
    Who who = new Who(CODEBOOK.with(List.of(own.table())));
    for (String name : List.of("Harrow Front", "HF", "Harrowites")) {
      Who.Answer answer = who.who(name, Optional.empty()).orElseThrow();
      assertEquals(Optional.of("IRQPTY"), answer.code().joined());
      assertEquals(Optional.of("own.csv:2"), answer.entry());
    }
  }

  @Test
  void saysOfEachWrongRowWhatToDo() {
    assertEquals(
        List.of(
            "own.csv:2: an actor needs a name",
            "own.csv:3: 'Iraq' is a name; its code is IRQ",
            "own.csv:4: 'QQQ' is no country code; use three letters of ISO 3166 such as IRQ",
            "own.csv:5: an actor needs a country, a sector or both",
            "own.csv:6: from and to are days, months or years such as 2014-06-30, 2014-06 or 2014"),
        read(
                ",,IRQ,GOV,,",
                "Tom Vellum,,Iraq,GOV,,",
                "Ann Vellum,,QQQ,GOV,,",
                "Joy Vellum,,,,,",
                "Ned Vellum,,IRQ,GOV,yesterday,")
            .problems());
  }

  @Test
  void refusesOverlapsAndSharedNames() {
    assertEquals(
        List.of("own.csv:3: overlaps own.csv:2: no role"),
        read("Tom Vellum,,IRQ,GOV,2001-01-01,2005-01-01", "Tom Vellum,,IRQ,GOV,2004-01-01,")
            .problems());
    assertEquals(
        List.of("own.csv:3: 'vellum' is also own.csv:2, own.csv:2"),
        read("Tom Vellum,Vellum,IRQ,GOV,,", "Ann Vellum,Vellum,IRQ,MIL,,").problems());
  }
}
