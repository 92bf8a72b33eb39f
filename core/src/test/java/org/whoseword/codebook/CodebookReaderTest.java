package org.whoseword.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodebookReaderTest {

  private static final String ARREST =
      """
      event coerce.arrest  COERCE mode=arrest cameo=173
        verb  <actor> arrest <recipient>
        +  [Police]a [arrested]d [two men]r.
        -  The treaty arrested the decline.
      """;

  private static Codebook read(String text) {
    return CodebookReader.read(Map.of("events/test.txt", text));
  }

  private static String refusal(String text) {
    return String.valueOf(assertThrows(CodebookError.class, () -> read(text)).getMessage());
  }

  @Test
  void readsHeadAndSettingsOfAnEntry() {
    Entry entry = read(ARREST).entries("event").get(0);
    assertEquals("coerce.arrest", entry.id());
    assertEquals("COERCE", entry.head());
    assertEquals(Optional.of("arrest"), entry.find("mode"));
    assertEquals(Optional.of("173"), entry.find("cameo"));
    assertEquals(Optional.empty(), entry.find("domain"));
    assertEquals(1, entry.line());
  }

  @Test
  void passesOverCommentsAndBlankLinesAndCountsThem() {
    assertEquals(3, read("# Arrests.\n\n" + ARREST).entries().get(0).line());
  }

  @Test
  void anEntryWithoutAnExampleIsRefusedWithFileAndLine() {
    assertEquals(
        "events/test.txt:2: event a.b: no example that it must read (a line that begins with +)",
        refusal("\nevent a.b AID\n  verb <actor> help <recipient>\n  - Help!\n"));
  }

  @Test
  void anEntryWithoutACounterExampleIsRefusedWithFileAndLine() {
    assertEquals(
        "events/test.txt:1: event a.b: no counter-example that it must leave alone"
            + " (a line that begins with -)",
        refusal("event a.b AID\n  verb <actor> help <recipient>\n  + He [helped]d.\n"));
  }

  @Test
  void anEntryWithoutAPatternIsRefused() {
    assertEquals(
        "events/test.txt:1: event a.b: no pattern", refusal("event a.b AID\n  + He ran.\n"));
  }

  @Test
  void aClassThatNobodyDefinesIsRefused() {
    assertEquals(
        "events/test.txt:1: event coerce.arrest: nobody defines the class @crooks",
        refusal(ARREST.replace("<recipient>", "<recipient:@crooks>")));
  }

  @Test
  void builtInClassesNeedNoDefinition() {
    Codebook codebook = read(ARREST.replace("<recipient>", "<recipient:@party|@armed>"));
    assertEquals(1, codebook.entries().size());
  }

  @Test
  void aSecondEntryOfTheSameIdIsRefusedAtItsOwnLine() {
    assertEquals(
        "events/test.txt:5: event coerce.arrest: another entry has the same id",
        refusal(ARREST + ARREST));
  }

  @Test
  void badPatternsAreRefusedWithTheirLineAndWords() {
    assertEquals(
        "events/test.txt:2: pattern '<actor>': no predicate",
        refusal("event a.b AID\n verb <actor>"));
    assertEquals(
        "events/test.txt:2: pattern 'call for': nothing behind the preposition [for]",
        refusal("event a.b AID\n verb call for"));
    assertEquals(
        "events/test.txt:2: pattern 'aid <recipient>': a noun takes no bare object;"
            + " put a preposition before the place",
        refusal("event a.b AID\n noun aid <recipient>"));
    assertEquals(
        "events/test.txt:2: pattern 'help <recipient': no > to close '<recipient'",
        refusal("event a.b AID\n verb help <recipient"));
    assertEquals(
        "events/test.txt:2: pattern 'refuse (perhaps)': a clause is (that), (to), (ing), (whether)"
            + " or several of them with |",
        refusal("event a.b AID\n verb refuse (perhaps)"));
    assertEquals(
        "events/test.txt:2: pattern ''s attack': 's stands behind no place",
        refusal("event a.b AID\n noun 's attack"));
  }

  @Test
  void linesOfNoKnownKindAreRefused() {
    assertEquals(
        "events/test.txt:1: 'happening' is no event, operator, cue or class",
        refusal("happening a.b AID\n"));
    assertEquals("events/test.txt:1: event has no id", refusal("event\n"));
    assertEquals("events/test.txt:1: 'again' is no key=value", refusal("event a.b AID again\n"));
    assertEquals(
        "events/test.txt:2: 'adverb' is no verb, noun, adj, prep, + or -",
        refusal("event a.b AID\n  adverb gladly help\n"));
    assertEquals(
        "events/test.txt:1: an indented line before the first entry", refusal("  verb help\n"));
  }

  @Test
  void readsTheMarksOfAnExampleAndTakesThemOut() {
    Example example = read(ARREST).entries().get(0).examples().get(0);
    assertTrue(example.positive());
    assertEquals("Police arrested two men.", example.text());
    assertEquals(
        List.of("a Police", "d arrested", "r two men"),
        example.marks().stream()
            .map(mark -> mark.letter() + " " + mark.span().of(example.text()))
            .toList());
    assertEquals(Optional.empty(), example.status());
    assertFalse(read(ARREST).entries().get(0).examples().get(1).positive());
  }

  @Test
  void readsTheStatusInFrontOfAnExampleAndMarksInsideMarks() {
    Example example =
        read(ARREST.replace("+  [Police]a", "+  (PLANNED) [Police of [Oslo]r]a"))
            .entries()
            .get(0)
            .examples()
            .get(0);
    assertEquals(Optional.of("PLANNED"), example.status());
    assertEquals("Police of Oslo arrested two men.", example.text());
    assertEquals("Police of Oslo", example.marks().get(1).span().of(example.text()));
  }

  @Test
  void marksThatDoNotPairAreRefusedAtTheirLine() {
    assertEquals(
        "events/test.txt:3: a mark is never closed: [Police]a [arrested]d [two men.",
        refusal(ARREST.replace("[two men]r", "[two men")));
    assertEquals(
        "events/test.txt:3: a mark ends here that began nowhere: [Police]a [arrested]d two men]r.",
        refusal(ARREST.replace("[two men]r", "two men]r")));
  }

  @Test
  void oneClassMayStandInSeveralFiles() {
    Map<String, String> files = new TreeMap<>();
    files.put("words/a.txt", "class weapons\n  gun, Rifle\n");
    files.put("words/b.txt", "class weapons\n  bomb\n\nclass crops\n  wheat\n");
    Codebook codebook = CodebookReader.read(files);
    assertEquals(Set.of("gun", "rifle", "bomb"), codebook.words("weapons"));
    assertEquals(Set.of("wheat"), codebook.words("crops"));
    assertEquals(Set.of(), codebook.words("tools"));
    assertFalse(codebook.hasClass("tools"));
  }

  @Test
  void theHashChangesWithAnyFileAndNotWithTheirOrder() {
    Map<String, String> one = new TreeMap<>(Map.of("a.txt", "class a\n x", "b.txt", "class b\n y"));
    Map<String, String> other = new TreeMap<>(Comparator.reverseOrder());
    other.putAll(one);
    assertEquals(CodebookReader.read(one).hash(), CodebookReader.read(other).hash());
    other.put("b.txt", "class b\n z");
    assertFalse(CodebookReader.read(one).hash().equals(CodebookReader.read(other).hash()));
  }

  @Test
  void readsATableByItsColumns() {
    Table.Row row = table("name\taliases\tcode\n# no row\nOslo\tKristiania| Christiania\t\n");
    assertEquals("Oslo", row.get("name"));
    assertEquals(List.of("Kristiania", "Christiania"), row.list("aliases"));
    assertEquals(Optional.empty(), row.find("code"));
    assertEquals(Optional.empty(), row.find("height"));
    assertEquals(3, row.line());
  }

  @Test
  void aCellThatMustBeThereIsMissedWithFileAndLine() {
    Table.Row row = table("name\tcode\nOslo\n");
    assertEquals(
        "places/test.tsv:2: column 'code' is empty",
        assertThrows(CodebookError.class, () -> row.get("code")).getMessage());
  }

  @Test
  void aRowWithMoreCellsThanColumnsIsRefused() {
    assertEquals(
        "places/test.tsv:2: 3 cells, but the table has 2 columns",
        assertThrows(CodebookError.class, () -> table("name\tcode\nOslo\tNOR\tcold\n"))
            .getMessage());
  }

  @Test
  void aTableThatIsAskedForAndMissingIsAnError() {
    assertEquals(
        "places/no.tsv: the codebook has no such table",
        assertThrows(CodebookError.class, () -> read(ARREST).getTable("places/no.tsv"))
            .getMessage());
  }

  private static Table.Row table(String text) {
    return CodebookReader.read(Map.of("places/test.tsv", text))
        .getTable("places/test.tsv")
        .rows()
        .get(0);
  }
}
