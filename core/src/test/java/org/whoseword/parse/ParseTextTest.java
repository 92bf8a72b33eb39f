package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

class ParseTextTest {

  private static final String FROZEN =
      """
      #\t0\t1\tBODY
      4\t10\tRebels\trebel\tNNS\tNONE\t-\t1\tSUBJECT
      11\t15\tfled\tflee\tVBD\tNONE\t-\t-1\tROOT
      16\t21\tMosul\tmosul\tNNP\tPLACE\t*\t1\tOBJECT
      21\t22\t.\t.\t.\tNONE\t-\t1\tPUNCTUATION

      #\t1\t1\tBODY
      23\t27\tNow.\tnow.\tRB\tNONE\t-\t-1\tROOT

      """;

  @Test
  void whatIsReadIsWrittenAgain() {
    Parse parse = ParseText.read(FROZEN);
    assertEquals(2, parse.sentences().size());
    assertEquals("flee", parse.sentences().get(0).root().lemma());
    assertEquals(FROZEN, ParseText.write(parse));
    assertEquals(FROZEN, ParseText.write(ParseText.read(FROZEN.replace("\n", "\r\n"))));
  }

  @Test
  void aBrokenLineIsNamed() {
    String broken = FROZEN.replace("fled\tflee\t", "fled\t");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ParseText.read(broken));
    assertTrue(e.toString().contains("parse, line 3: expected 9 fields"), e.toString());
  }

  @Test
  void aFrozenParseRefusesAnotherText() {
    FrozenParser parser = new FrozenParser(ParseText.read(FROZEN));
    List<Zone> zones =
        List.of(
            new Zone(Zone.Kind.HEADLINE, new Span(0, 3)),
            new Zone(Zone.Kind.BODY, new Span(4, 27)));
    assertEquals(
        2, parser.parse(report("Up\n\nRebels fled Mosul. Now."), zones).sentences().size());
    assertThrows(
        IllegalStateException.class,
        () -> parser.parse(report("Up\n\nRebels left Mosul. Now."), zones));
  }

  private static Report report(String text) {
    return new Report("test", Optional.empty(), Header.EMPTY, text);
  }
}
