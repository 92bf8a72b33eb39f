package org.whoseword.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.gazetteer.DumpFile.Kind;
import org.whoseword.where.Borders;

/**
 * Puts the lines of places and of names into an index.
 *
 * @param borders tell the country of a place that the dump puts into none, or into one far away
 * @param named whether a file of names follows: then the names in the lines of places, which have
 *     no language, are left
 */
record ImportLines(
    Import.Request request,
    DumpUnits units,
    Tables tables,
    Borders borders,
    IndexWriter writer,
    boolean named) {

  /** What came of a line. */
  enum Outcome {
    NOT_UNDERSTOOD,
    TAKEN,
    /** Taken, in a country that the line does not say. */
    COUNTRY_FOUND,
    /** Taken, in another country than the line says. */
    COUNTRY_CORRECTED
  }

  /**
   * What is known of each id.
   *
   * @param records one more than the number of its record
   * @param populations as the record has them
   * @param parents id of what holds it
   */
  record Tables(IdTable records, IdTable populations, IdTable parents) {}

  /** Takes a line of the hierarchy: who administers a place goes before whatever else holds it. */
  static void parent(String line, IdTable parents) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      return;
    }
    int parent = id(columns[0]);
    int child = id(columns[1]);
    boolean rules = columns.length == 3 && columns[2].equals("ADM");
    if (parent > 0 && child > 0 && (rules || parents.get(child) == 0)) {
      parents.put(child, parent);
    }
  }

  private static int id(String digits) {
    try {
      int id = Integer.parseInt(digits);
      return id <= IdTable.MOST ? id : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  Outcome take(Kind kind, String line) throws IOException {
    if (kind == Kind.PLACES) {
      Optional<DumpPlace> place = DumpPlace.read(line);
      return place.isPresent() ? add(place.get()) : Outcome.NOT_UNDERSTOOD;
    }
    Optional<DumpName> name = DumpName.read(line);
    if (name.isPresent()) {
      add(name.get());
    }
    return name.isPresent() ? Outcome.TAKEN : Outcome.NOT_UNDERSTOOD;
  }

  private Outcome add(DumpPlace place) throws IOException {
    if (!request.kinds().contains(place.kind())) {
      return Outcome.TAKEN;
    }
    Whose whose = Whose.of(place, borders);
    Spot spot =
        new Spot(
            place.id(),
            place.name(),
            whose.country(),
            units.state(place, tables.parents()),
            units.county(place, tables.parents()),
            place.feature(),
            place.latitude(),
            place.longitude(),
            place.population());
    List<String> further =
        new ArrayList<>(place.isUnit() ? Aliases.ofUnit(place.name()) : Aliases.of(place.name()));
    if (!named) {
      further.addAll(place.latin());
    }
    int record = writer.add(spot, further);
    if (named) {
      tables.records().put(place.id(), record + 1);
      tables.populations().put(place.id(), (int) Math.min(Integer.MAX_VALUE, place.population()));
    }
    return switch (whose.answer()) {
      case SAID -> Outcome.TAKEN;
      case FOUND -> Outcome.COUNTRY_FOUND;
      case CORRECTED -> Outcome.COUNTRY_CORRECTED;
    };
  }

  private void add(DumpName name) throws IOException {
    int record = tables.records().get(name.place());
    if (record > 0 && name.isOf(request.languages())) {
      writer.name(record - 1, tables.populations().get(name.place()), name.name());
    }
  }
}
