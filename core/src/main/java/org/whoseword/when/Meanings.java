package org.whoseword.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that {@code times/expressions.tsv} may name. */
final class Meanings {

  private Meanings() {}

  static Map<String, Meaning> all(Feasts feasts) {
    Map<String, Meaning> all = new HashMap<>();
    all.put("none", (match, setting) -> Optional.of(List.of()));
    all.put("date", Calendar::date);
    all.put("range", Ranges::of);
    Map<String, Meaning.Single> single = new HashMap<>();
    single.put("iso", Calendar::iso);
    single.put("numeric", Calendar::numeric);
    single.put("told-date", Calendar::toldDate);
    single.put("month", Calendar::month);
    single.put("year", Calendar::year);
    single.put("decade", Calendar::decade);
    single.put("century", Calendar::century);
    single.put("bc", Calendar::beforeChrist);
    single.put("fiscal", Seasons::fiscal);
    single.put("season", Seasons::season);
    single.put("quarter", Seasons::quarter);
    single.put("half", Seasons::half);
    single.put("hijri", Calendars::hijri);
    single.put("persian", Calendars::persian);
    single.put("feast", feasts::feast);
    single.put("weekday", Days::weekday);
    single.put("weekday-of", Days::weekdayOf);
    single.put("today", Days::today);
    single.put("night", Days::night);
    single.put("overnight", Days::overnight);
    single.put("weekend", Days::weekend);
    single.put("told-day", Days::told);
    single.put("told-daypart", Days::toldDaypart);
    single.put("daypart-of", Days::daypartOf);
    single.put("clock", Clock::clock);
    single.put("clock-on", Clock::on);
    single.put("unit", Units::unit);
    single.put("part", Units::part);
    single.put("part-of", Units::partOf);
    single.put("told-unit", Units::told);
    single.put("ago", Units::ago);
    single.put("offset", Units::offset);
    single.put("duration", Spans::duration);
    single.put("span", Spans::span);
    single.put("set", Spans::set);
    single.put("reference", Spans::reference);
    single.forEach((rule, meaning) -> all.put(rule, Meaning.one(meaning)));
    return Map.copyOf(all);
  }
}
