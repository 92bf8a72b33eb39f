package org.whoseword.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void aBridgeBetweenTwoGroupsDoesNotJoinThem() {
    int[][] scores = {
      {0, 900, 0, 0, 500},
      {900, 0, 0, 0, 0},
      {0, 0, 0, 900, 500},
      {0, 0, 900, 0, 0},
      {500, 0, 500, 0, 0}
    };
    assertEquals(
        List.of(List.of(0, 1), List.of(2, 3), List.of(4)),
        AverageLink.groups(5, (a, b) -> scores[a][b], 400));
  }

  @Test
  void ofEqualsTheLowestAreJoinedFirst() {
    int[][] scores = {{0, 500, 0}, {500, 0, 500}, {0, 500, 0}};
    assertEquals(
        List.of(List.of(0, 1), List.of(2)), AverageLink.groups(3, (a, b) -> scores[a][b], 400));
  }

  @Test
  void twoThatMustNotMeetKeepTheirGroupsApart() {
    assertEquals(
        List.of(List.of(0, 1), List.of(2)),
        AverageLink.groups(
            3, (a, b) -> a == 0 && b == 2 ? AverageLink.NEVER : a == 0 ? 900 : 800, 100));
  }
}
