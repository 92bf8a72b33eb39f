package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

class CopiesTest {

  private static final String STORY =
      "The army left the town of Sarvan on Monday, the governor told reporters in the capital. "
          + "Shells had fallen on the market the night before, and three families were taken to a "
          + "school near the bridge, where the Red Crescent gave them blankets, bread and tea. "
          + "Rebels who hold the hills above the river said that they had not fired first, and "
          + "that talks would go on in Orlan on Thursday if the road stays open until then.";

  private static Arrival report(String source, String outlet, String text) {
    Header header =
        new Header(
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            PublicationDate.parse("2024-05-03"),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Accepted(
        new Report(source, Optional.empty(), header, text), List.of(), Optional.empty());
  }

  private static List<String> notes(Copies copies, Arrival... arrivals) {
    List<String> notes = new ArrayList<>();
    Reports all = sink -> List.of(arrivals).forEach(sink);
    copies
        .noted(all)
        .read(
            arrival ->
                notes.add(
                    ((Accepted) arrival)
                        .notes().stream().map(Note::message).findFirst().orElse("")));
    return notes;
  }

  @Test
  void everyCopyIsKeptAndNamesTheFirst() {
    Copies copies = new Copies();
    assertEquals(
        List.of("", "the same words as a.txt, Post, 2024-05-03", ""),
        notes(
            copies,
            report("a.txt", "Post", STORY),
            report("b.txt", "Herald", STORY.replace("the", "The").replace(" ", "\n")),
            report("c.txt", "Gazette", "A ferry sank. " + STORY.substring(200).repeat(3))));
    assertEquals(1, copies.exactCopies());
    assertEquals(0, copies.nearCopies());
  }

  @Test
  void aSentenceMoreOrAWordChangedIsANearCopy() {
    Copies copies = new Copies();
    assertEquals(
        List.of(
            "",
            "nearly the same words as a.txt, Post, 2024-05-03",
            "nearly the same words as a.txt, Post, 2024-05-03"),
        notes(
            copies,
            report("a.txt", "Post", STORY),
            report("b.txt", "Herald", STORY.replace("Red Crescent", "charity")),
            report("c.txt", "Gazette", STORY + " Rain is expected.")));
    assertEquals(2, copies.nearCopies());
  }

  @Test
  void twoReportsOfOneEventInTheirOwnWordsAreNoCopies() {
    assertEquals(
        List.of("", ""),
        notes(
            new Copies(),
            report("a.txt", "Post", STORY),
            report(
                "b.txt",
                "Herald",
                "Soldiers pulled out of Sarvan at the start of the week, according to the governor."
                    + " Three families slept in a school after shelling hit the market, and rebels"
                    + " in the hills above the river denied that they had opened fire; talks are"
                    + " due on Thursday.")));
  }

  @Test
  void shortTextsRecurWithoutBeingCopies() {
    assertEquals(
        List.of("", ""),
        notes(
            new Copies(),
            report("a", "Post", "Police arrested two editors."),
            report("b", "Post", "Police arrested two editors.")));
  }
}
