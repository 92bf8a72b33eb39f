package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Written;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.when.Times;

/** Days of acts that are told as many. */
class SeriesTest {

  private static Optional<TimeSpan> day(int act, String line) {
    Parse parse = Written.parse(line);
    Sentence sentence = parse.sentences().get(0);
    List<TimeSpan> times =
        new Times(CodebookReader.builtIn()).in(Written.report(parse, "2016-10-16"), parse);
    return new EventDates(times, Map.of(), Optional.empty())
        .find(sentence, sentence.get(act), EventType.ASSAULT, false, false);
  }

  @Test
  void theOthersOfASeriesWereOnOtherDays() {
    String came =
        "0 killings/killing/NNS SUBJECT>3 | 1 on/IN CASE>2 | 2 Sunday/NNP OBLIQUE>0"
            + " | 3 came/come/VBD ROOT | 4 in/IN CASE>6 | 5 a/DT DETERMINER>6"
            + " | 6 series/NN OBLIQUE>3 | 7 of/IN CASE>8 | 8 attacks/attack/NNS OBLIQUE>6";
    assertEquals(Optional.empty(), day(8, came));
    assertEquals(Optional.of("2016-10-16"), day(0, came).map(TimeSpan::value));
  }

  @Test
  void aSeriesThatIsCarriedOutHasTheDayOfItsVerb() {
    String carried =
        "0 they/PRP SUBJECT>1 | 1 launched/launch/VBD ROOT | 2 a/DT DETERMINER>3"
            + " | 3 series/NN OBJECT>1 | 4 of/IN CASE>5 | 5 attacks/attack/NNS OBLIQUE>3"
            + " | 6 on/IN CASE>7 | 7 Sunday/NNP OBLIQUE>1";
    assertEquals(Optional.of("2016-10-16"), day(5, carried).map(TimeSpan::value));
  }
}
