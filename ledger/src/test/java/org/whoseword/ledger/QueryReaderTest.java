package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.ledger.Query.And;
import org.whoseword.ledger.Query.Between;
import org.whoseword.ledger.Query.Days;
import org.whoseword.ledger.Query.Field;
import org.whoseword.ledger.Query.Is;
import org.whoseword.ledger.Query.Measure;
import org.whoseword.ledger.Query.Name;
import org.whoseword.ledger.Query.Named;
import org.whoseword.ledger.Query.Not;
import org.whoseword.ledger.Query.Or;
import org.whoseword.ledger.Query.Words;

class QueryReaderTest {

  private static final Query A = new Words("a", false);
  private static final Query B = new Words("b", false);
  private static final Query C = new Words("c", false);

  private static void reads(String query, Query expected) {
    assertEquals(expected, QueryReader.read(query), query);
  }

  private static void fails(String query, int at, String why) {
    QueryError error = assertThrows(QueryError.class, () -> QueryReader.read(query), query);
    assertEquals(at, error.at(), query);
    assertTrue(error.getMessage().contains(why), error.getMessage());
  }

  @Test
  void notBindsCloserThanAndAndCloserThanOr() {
    reads("a b", new And(List.of(A, B)));
    reads("a AND b OR c", new Or(List.of(new And(List.of(A, B)), C)));
    reads("a (b OR c)", new And(List.of(A, new Or(List.of(B, C)))));
    reads("NOT a b", new And(List.of(new Not(A), B)));
    reads("-a OR -(b c)", new Or(List.of(new Not(A), new Not(new And(List.of(B, C))))));
    reads("NOT NOT a", A);
    reads("  ", Query.ALL);
    reads("or", new Words("or", false));
    reads("ORLO", new Words("ORLO", false));
  }

  @Test
  void phrasesAndStars() {
    reads("\"air strike\"", new Words("air strike", false));
    reads("shell*", new Words("shell", true));
    reads("\"air str\"*", new Words("air str", true));
    reads("actor:\"armed forces\"", new Named(Name.ACTOR, "armed forces", false));
    reads("\"OR\"", new Words("OR", false));
    reads("15:30", new Words("15:30", false));
  }

  @Test
  void capitalsMayBeACodeOrAName() {
    reads(
        "actor:TUR",
        new Or(
            List.of(new Is(Field.ACTOR_CODE, "TUR", true), new Named(Name.ACTOR, "TUR", false))));
    reads("recipient:police", new Named(Name.RECIPIENT, "police", false));
    reads("cameo:19", new Is(Field.CAMEO, "19", true));
    reads("type:assault", new Is(Field.TYPE, "ASSAULT", false));
    reads("actor-country:syr", new Is(Field.ACTOR_COUNTRY, "SYR", false));
  }

  @Test
  void numbersAndDays() {
    reads("deaths>=5", new Between(Measure.DEATHS, 5, Long.MAX_VALUE));
    reads("deaths>5", new Between(Measure.DEATHS, 6, Long.MAX_VALUE));
    reads("deaths<5", new Between(Measure.DEATHS, 0, 4));
    reads("injured:5", new Between(Measure.INJURED, 5, 5));
    reads("injured:5..7", new Between(Measure.INJURED, 5, 7));
    reads("date:2016-02", days("2016-02-01", "2016-02-29"));
    reads("date:2016", days("2016-01-01", "2016-12-31"));
    reads("date:2016-10..2016-11-05", days("2016-10-01", "2016-11-05"));
    reads(
        "date>2016-10",
        new Days(Query.Calendar.EVENT, Optional.of("2016-11-01"), Optional.empty()));
    reads(
        "published<=2016",
        new Days(Query.Calendar.PUBLISHED, Optional.empty(), Optional.of("2016-12-31")));
    reads("in:-1.5,2,3,4", new Query.Box(-1.5, 2, 3, 4));
    reads("near:36.3,43.1,50", new Query.Near(36.3, 43.1, 50));
  }

  private static Query days(String from, String to) {
    return new Days(Query.Calendar.EVENT, Optional.of(from), Optional.of(to));
  }

  @Test
  void errorsPointAtTheCharacter() {
    fails("a (b", 2, "not closed");
    fails("a b)", 3, "not opened");
    fails("a \"b", 2, "not closed");
    fails("a OR", 4, "missing here");
    fails("OR a", 0, "missing before");
    fails("()", 1, "missing before");
    fails("colour:red", 0, "no such field; there are abducted, actor,");
    fails("type:murder", 5, "must be one of AGREE");
    fails("deaths:many", 7, "must be a whole number");
    fails("date:friday", 5, "must be a day, month or year");
    fails("date:2016-13", 5, "must be a day, month or year");
    fails("hedged:maybe", 7, "yes or no");
    fails("type>coerce", 4, "not compared");
    fails("in:1,2,3", 3, "SOUTH,WEST,NORTH,EAST");
    fails("in:5,2,3,4", 3, "south");
    fails("near:91,2,3", 5, "beyond 90");
    fails("actor:", 6, "missing here");
    fails("!!!", 0, "no letter or digit");
    fails("(".repeat(300) + "a", 200, "more than 200");
  }

  @Test
  void theMarkStandsUnderTheCharacter() {
    QueryError error = assertThrows(QueryError.class, () -> QueryReader.read("x😀 type:x"));
    assertEquals("x😀 type:x\n        ^ " + error.getMessage(), error.shown());
  }

  @Test
  void aControlCharacterIsRefused() {
    fails("actor:\"a\u0000b\"", 8, "U+0000");
    reads("a\tb\n", new And(List.of(A, B)));
  }
}
