package org.whoseword.golden;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whoseword.parse.FrozenParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Parser;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;

/** The frozen parses of all golden reports, behind the port of a parser. */
final class GoldenParses implements Parser {

  private final Map<String, Parse> byName = new TreeMap<>();

  GoldenParses(List<GoldenReport> reports) throws IOException {
    for (GoldenReport report : reports) {
      byName.put(report.name(), ParseText.read(report.frozen()));
    }
  }

  Parse get(GoldenReport report) {
    return getParse(report.name());
  }

  @Override
  public Parse parse(Report report, List<Zone> zones) {
    return new FrozenParser(getParse(report.source())).parse(report, zones);
  }

  private Parse getParse(String name) {
    Parse parse = byName.get(name);
    if (parse == null) {
      throw new IllegalStateException("no frozen parse of " + name);
    }
    return parse;
  }
}
