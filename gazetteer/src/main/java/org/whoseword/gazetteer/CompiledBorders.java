package org.whoseword.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.whoseword.where.Borders;

/**
 * Tells countries by the shapes of Natural Earth, as the build compiled them from world-atlas. A
 * point lies in a country when the way from it to the North Pole, which is no country's, crosses
 * its lines an odd number of times; lines are filed by strips of longitude, so that few are looked
 * at. Immutable; shared by threads.
 */
public final class CompiledBorders implements Borders {

  static final String RESOURCE = "borders.index";

  /** Strips of a tenth of a degree. */
  private static final int STRIPS = 3600;

  private static final double KILOMETRES_A_DEGREE = 6371.0 * Math.PI / 180;

  private static final double FARTHEST = 200;

  private final List<String> countries;
  private final List<Arcs.Cut> cuts;

  /**
   * Ends of each straight piece, in degrees (a step is 2 m at most); a piece over the date line
   * goes on beyond 180.
   */
  private final float[] fromLongitude;

  private final float[] fromLatitude;
  private final float[] toLongitude;
  private final float[] toLatitude;
  private final short[] left;
  private final short[] right;

  /** Where the pieces of each strip begin in {@link #filed}. */
  private final int[] starts = new int[STRIPS + 1];

  private final int[] filed;

  CompiledBorders(Arcs arcs) {
    this.countries = arcs.countries();
    this.cuts = arcs.cuts();
    int pieces = arcs.lines().stream().mapToInt(arc -> arc.steps().length / 2 - 1).sum();
    this.fromLongitude = new float[pieces];
    this.fromLatitude = new float[pieces];
    this.toLongitude = new float[pieces];
    this.toLatitude = new float[pieces];
    this.left = new short[pieces];
    this.right = new short[pieces];
    cut(arcs);
    this.filed = new int[count()];
    file();
  }

  private static final class Holder {
    static final CompiledBorders BUILT_IN = load();

    private static CompiledBorders load() {
      try (InputStream in = CompiledBorders.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(
              "the jar holds no " + RESOURCE + ": it was packaged without its build step");
        }
        return new CompiledBorders(
            Arcs.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes()))));
      } catch (IOException e) {
        throw new IllegalStateException("the built-in " + RESOURCE + " cannot be read", e);
      }
    }
  }

  /** The borders that are built in, read when they are first asked for. */
  public static CompiledBorders builtIn() {
    return Holder.BUILT_IN;
  }

  /** Cuts the lines into straight pieces. */
  private void cut(Arcs arcs) {
    int piece = 0;
    for (Arcs.Arc arc : arcs.lines()) {
      int[] steps = arc.steps();
      int x = steps[0];
      int y = steps[1];
      for (int i = 2; i < steps.length; i += 2) {
        double west = arcs.origin()[0] + x * arcs.scale()[0];
        fromLatitude[piece] = (float) (arcs.origin()[1] + y * arcs.scale()[1]);
        x += steps[i];
        y += steps[i + 1];
        double east = arcs.origin()[0] + x * arcs.scale()[0];
        toLatitude[piece] = (float) (arcs.origin()[1] + y * arcs.scale()[1]);
        fromLongitude[piece] = (float) west;
        toLongitude[piece] = (float) near(east, west);
        left[piece] = (short) arc.left();
        right[piece] = (short) arc.right();
        piece++;
      }
    }
  }

  private int count() {
    for (int piece = 0; piece < left.length; piece++) {
      for (int strip = first(piece); strip <= last(piece); strip++) {
        starts[Math.floorMod(strip, STRIPS) + 1]++;
      }
    }
    for (int strip = 0; strip < STRIPS; strip++) {
      starts[strip + 1] += starts[strip];
    }
    return starts[STRIPS];
  }

  private void file() {
    int[] next = Arrays.copyOf(starts, STRIPS);
    for (int piece = 0; piece < left.length; piece++) {
      for (int strip = first(piece); strip <= last(piece); strip++) {
        filed[next[Math.floorMod(strip, STRIPS)]++] = piece;
      }
    }
  }

  private int first(int piece) {
    return strip(Math.min(fromLongitude[piece], toLongitude[piece]));
  }

  private int last(int piece) {
    return strip(Math.max(fromLongitude[piece], toLongitude[piece]));
  }

  /** May lie beyond the strips by as many as a piece over the date line needs. */
  private static int strip(double longitude) {
    return (int) Math.floor((longitude + 180) * STRIPS / 360);
  }

  @Override
  public Optional<String> find(double latitude, double longitude) {
    check(latitude, longitude);
    int country = shapeOf(latitude, longitude);
    if (country < 0) {
      Nearest nearest = new Nearest(WATERS, -1);
      look(latitude, longitude, nearest);
      country = nearest.country;
    }
    return country < 0 || countries.get(country).isEmpty()
        ? Optional.empty()
        : Optional.of(countries.get(country));
  }

  @Override
  public boolean reaches(String country, double latitude, double longitude, double kilometres) {
    check(latitude, longitude);
    if (!(kilometres >= 0 && kilometres <= FARTHEST)) {
      throw new IllegalArgumentException(kilometres + " km are not between 0 and " + FARTHEST);
    }
    int sought = countries.indexOf(country);
    if (sought < 0) {
      return false;
    }
    if (shapeOf(latitude, longitude) == sought) {
      return true;
    }
    Nearest nearest = new Nearest(kilometres, sought);
    look(latitude, longitude, nearest);
    return nearest.country == sought;
  }

  private static void check(double latitude, double longitude) {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(latitude + ", " + longitude + " is no point of the earth");
    }
  }

  /** Index of the country on whose land a point lies; -1 at sea. */
  private int shapeOf(double latitude, double longitude) {
    long[] inside = new long[(countries.size() + 63) / 64];
    int strip = Math.floorMod(strip(longitude), STRIPS);
    for (int i = starts[strip]; i < starts[strip + 1]; i++) {
      int piece = filed[i];
      double x = near(longitude, fromLongitude[piece]);
      double x1 = fromLongitude[piece];
      double x2 = toLongitude[piece];
      if (x1 > x != x2 > x) {
        double y1 = fromLatitude[piece];
        double y = y1 + (toLatitude[piece] - y1) * (x - x1) / (x2 - x1);
        if (y > latitude) {
          flip(inside, left[piece]);
          flip(inside, right[piece]);
        }
      }
    }
    for (int word = 0; word < inside.length; word++) {
      if (inside[word] != 0) {
        int shape = 64 * word + Long.numberOfTrailingZeros(inside[word]);
        return owner(shape, latitude, longitude);
      }
    }
    return -1;
  }

  private static void flip(long[] inside, int country) {
    if (country >= 0) {
      inside[country >> 6] ^= 1L << country;
    }
  }

  private int owner(int shape, double latitude, double longitude) {
    for (Arcs.Cut cut : cuts) {
      if (cut.shape() == shape && cut.holds(latitude, longitude)) {
        return cut.country();
      }
    }
    return shape;
  }

  /** The same meridian, counted as a piece beside it counts. */
  private static double near(double longitude, double other) {
    double difference = longitude - other;
    return difference > 180 ? longitude - 360 : difference < -180 ? longitude + 360 : longitude;
  }

  /** The nearest land so far. */
  private static final class Nearest {

    private final int sought;
    private double kilometres;
    private int country = -1;

    /**
     * @param sought index of the only country that counts; -1 when all do
     */
    Nearest(double within, int sought) {
      this.kilometres = Math.nextUp(within);
      this.sought = sought;
    }

    /** Of two that are equally near the one that is first in the order of the codes. */
    void meet(int other, double distance) {
      boolean counts = other >= 0 && (sought < 0 || sought == other);
      if (counts && (distance < kilometres || distance == kilometres && other < country)) {
        kilometres = distance;
        country = other;
      }
    }
  }

  /** Looks at all pieces that may be near enough. */
  private void look(double latitude, double longitude, Nearest nearest) {
    // Strips are narrow at the poles: there is no need to see all of them at once.
    double shrink = Math.max(0.05, Math.cos(Math.toRadians(latitude)));
    double width = nearest.kilometres / KILOMETRES_A_DEGREE / shrink;
    double height = nearest.kilometres / KILOMETRES_A_DEGREE;
    for (int strip = strip(longitude - width); strip <= strip(longitude + width); strip++) {
      int at = Math.floorMod(strip, STRIPS);
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        int piece = filed[i];
        double low = Math.min(fromLatitude[piece], toLatitude[piece]);
        double high = Math.max(fromLatitude[piece], toLatitude[piece]);
        if (latitude < low - height || latitude > high + height) {
          continue;
        }
        double distance = distance(latitude, longitude, piece, shrink);
        double y = (low + high) / 2;
        double x = fromLongitude[piece];
        nearest.meet(left[piece] < 0 ? -1 : owner(left[piece], y, x), distance);
        nearest.meet(right[piece] < 0 ? -1 : owner(right[piece], y, x), distance);
      }
    }
  }

  /** Kilometres to a piece, on a plane that touches the earth at the point. */
  private double distance(double latitude, double longitude, int piece, double shrink) {
    double here = near(longitude, fromLongitude[piece]);
    double x1 = (fromLongitude[piece] - here) * shrink;
    double y1 = fromLatitude[piece] - latitude;
    double dx = (toLongitude[piece] - fromLongitude[piece]) * shrink;
    double dy = toLatitude[piece] - fromLatitude[piece];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
    return KILOMETRES_A_DEGREE * Math.hypot(x1 + along * dx, y1 + along * dy);
  }
}
