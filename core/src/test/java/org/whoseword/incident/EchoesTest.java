package org.whoseword.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

class EchoesTest {

  private static final String FLOOD =
      "Water stood a metre high in the lower streets of Ravna on Sunday and firemen brought two"
          + " hundred people out of their houses in boats that fishermen had lent them.";

  private static final String STRIKE =
      "Drivers of the tram lines stopped work in the morning and left their trams where they stood,"
          + " so that most children of the northern quarters came to school at noon.";

  private static final String FAIR =
      "The autumn fair opened with a parade of forty carts drawn by oxen, and the bakers of six"
          + " villages gave away a loaf of bread that was nine metres long.";

  private static List<Echo> echoes(Report... reports) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    List.of(reports).forEach(report -> lineage.add(Wordings.of(report)));
    return Echoes.of(lineage.families());
  }

  private static Report report(String outlet, String published, String text) {
    Header header =
        new Header(
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            PublicationDate.parse(published),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Report("by hand", Optional.of(outlet + published), header, text);
  }

  @Test
  void whoPrintsWhatAnotherPrintedFirstIsCounted() {
    assertEquals(
        List.of(new Echo("Star", false, "Post", 2, 3)),
        echoes(
            report("Star", "2026-03-02T08:00", FLOOD),
            report("Post", "2026-03-02T09:30", FLOOD),
            report("Star", "2026-03-05T08:00", STRIKE),
            report("Post", "2026-03-05T08:10", STRIKE),
            report("Post", "2026-03-06T08:10", FAIR)));
  }

  @Test
  void whoHadItFirstIsNotSaidOfOneDayWithoutHours() {
    assertEquals(
        List.of(),
        echoes(report("Star", "2026-03-02", FLOOD), report("Post", "2026-03-02", FLOOD)));
  }

  @Test
  void anAgencysTextIsTheAgencysWhoeverPrintedItFirst() {
    assertEquals(
        List.of(new Echo("AP", true, "Post", 1, 1), new Echo("AP", true, "Star", 1, 1)),
        echoes(
            report("Star", "2026-03-02T08:00", "RAVNA (AP) - " + FLOOD),
            report("Post", "2026-03-02T09:30", "RAVNA (AP) - " + FLOOD)));
  }
}
