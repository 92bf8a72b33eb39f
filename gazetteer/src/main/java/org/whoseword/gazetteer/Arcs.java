package org.whoseword.gazetteer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Lines between countries, and between countries and the sea.
 *
 * @param countries ISO 3166 alpha-3; "" for land that is no country's
 * @param cuts land that is not of the country whose shape it lies in; the first that fits counts
 * @param scale degrees of longitude and latitude that a step of a line's numbers is long
 * @param origin longitude and latitude of number 0
 */
record Arcs(
    List<String> countries, List<Cut> cuts, double[] scale, double[] origin, List<Arc> lines) {

  /** Raised whenever the layout or the meaning of a field changes. */
  private static final int VERSION = 1;

  /**
   * A line without branches.
   *
   * @param left index of a country that has it as its edge; -1 for none
   * @param right index of the other one; -1 for none
   * @param steps longitude and latitude by turns, each counted from the one before
   */
  record Arc(int left, int right, int[] steps) {}

  /**
   * Points of a shape that are another country's.
   *
   * @param shape index of the country whose shape it is
   * @param country index of whose they are
   */
  record Cut(int shape, int country, double south, double west, double north, double east) {

    boolean holds(double latitude, double longitude) {
      return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(VERSION);
    out.writeInt(countries.size());
    for (String country : countries) {
      out.writeUTF(country);
    }
    out.writeInt(cuts.size());
    for (Cut cut : cuts) {
      out.writeByte(cut.shape());
      out.writeByte(cut.country());
      for (double each : new double[] {cut.south(), cut.west(), cut.north(), cut.east()}) {
        out.writeDouble(each);
      }
    }
    for (double each : new double[] {scale[0], scale[1], origin[0], origin[1]}) {
      out.writeDouble(each);
    }
    out.writeInt(lines.size());
    for (Arc arc : lines) {
      out.writeByte(arc.left());
      out.writeByte(arc.right());
      out.writeInt(arc.steps().length);
      for (int step : arc.steps()) {
        varint(step << 1 ^ step >> 31, out);
      }
    }
  }

  static Arcs read(DataInput in) throws IOException {
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("borders have version " + version + ", not " + VERSION);
    }
    String[] countries = new String[in.readInt()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = in.readUTF();
    }
    Cut[] cuts = new Cut[in.readInt()];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] =
          new Cut(
              in.readUnsignedByte(),
              in.readUnsignedByte(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble());
    }
    double[] scale = {in.readDouble(), in.readDouble()};
    double[] origin = {in.readDouble(), in.readDouble()};
    Arc[] arcs = new Arc[in.readInt()];
    for (int i = 0; i < arcs.length; i++) {
      int left = side(in);
      int right = side(in);
      int[] steps = new int[in.readInt()];
      for (int j = 0; j < steps.length; j++) {
        int folded = varint(in);
        steps[j] = folded >>> 1 ^ -(folded & 1);
      }
      arcs[i] = new Arc(left, right, steps);
    }
    return new Arcs(List.of(countries), List.of(cuts), scale, origin, List.of(arcs));
  }

  private static int side(DataInput in) throws IOException {
    int side = in.readUnsignedByte();
    return side == 0xff ? -1 : side;
  }

  private static void varint(int value, DataOutput out) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int varint(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a number of the borders has more than 32 bits");
  }
}
