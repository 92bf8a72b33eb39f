package org.whoseword.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinedGazetteerTest {

  /** A gazetteer of a few entries by their normal names. */
  private record Few(Map<String, List<Gazetteer.Entry>> entries) implements Gazetteer {

    @Override
    public List<Entry> find(String name) {
      return entries.getOrDefault(Names.normal(name), List.of());
    }

    @Override
    public boolean continues(String words) {
      return entries.keySet().stream().anyMatch(key -> key.startsWith(Names.normal(words) + " "));
    }
  }

  private static Gazetteer.Entry entry(
      String name, String feature, double lat, long population, boolean listed, long id) {
    return new Gazetteer.Entry(
        name,
        Optional.of("SYR"),
        Optional.empty(),
        Optional.empty(),
        feature,
        lat,
        37.15,
        population,
        listed,
        id == 0 ? Optional.empty() : Optional.of(id));
  }

  private static final Gazetteer.Entry BY_HAND = entry("Aleppo", "PPLA", 36.2, 2_100_000, true, 0);
  private static final Gazetteer.Entry COMPILED =
      entry("Aleppo", "PPLA", 36.20124, 1_602_264, false, 170063);
  private static final Gazetteer.Entry PROVINCE =
      entry("Aleppo", "ADM1", 36.3, 4_000_000, false, 0);

  private static final Gazetteer JOINED =
      new JoinedGazetteer(
          new Few(
              Map.of(
                  "aleppo", List.of(BY_HAND),
                  "halab", List.of(BY_HAND),
                  "east ghouta", List.of(entry("Eastern Ghouta", "RGN", 33.5, 0, true, 0)))),
          new Few(Map.of("aleppo", List.of(PROVINCE, COMPILED))));

  @Test
  void aPlaceThatBothKnowIsOneWithTheExactPointAndTheId() {
    List<Gazetteer.Entry> found = JOINED.find("Aleppo");
    assertEquals(List.of("ADM1", "PPLA"), found.stream().map(Gazetteer.Entry::feature).toList());
    assertEquals(36.20124, found.get(1).latitude());
    assertEquals(Optional.of(170063L), found.get(1).geonameId());
    assertEquals(2_100_000, found.get(1).population());
    assertTrue(found.get(1).listed());
    assertFalse(found.get(0).listed());
  }

  @Test
  void anotherNameByHandLeadsToTheCompiledPlace() {
    assertEquals(Optional.of(170063L), JOINED.find("Halab").get(0).geonameId());
  }

  @Test
  void whatOnlyOneKnowsIsFound() {
    assertEquals("RGN", JOINED.find("East Ghouta").get(0).feature());
    assertTrue(JOINED.continues("East"));
    assertEquals(List.of(), JOINED.find("Ghouta"));
  }

  @Test
  void aCountryThatBothKnowIsThereOnceAsTheHandHasIt() {
    Gazetteer.Entry hand = entry("Syria", "PCLI", 35, Long.MAX_VALUE / 2, true, 0);
    Gazetteer.Entry dump = entry("Syrian Arab Republic", "PCLI", 34.5, 23_000_000, false, 163843);
    Gazetteer both =
        new JoinedGazetteer(
            new Few(Map.of("syria", List.of(hand))), new Few(Map.of("syria", List.of(dump))));
    assertEquals(List.of("Syria"), both.find("Syria").stream().map(Gazetteer.Entry::name).toList());
    assertEquals(Optional.of(163843L), both.find("Syria").get(0).geonameId());
  }
}
