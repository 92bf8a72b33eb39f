package org.whoseword.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Prints a flight recording as a flame graph in text: methods under their callers, each with its
 * share of the samples; below it, the methods in which the samples ended.
 */
final class Flame {

  /** Shares below this are not told, in hundredths. */
  private static final double SMALLEST = 1.5;

  private static final class Node {
    private final Map<String, Node> below = new TreeMap<>();
    private int samples;
  }

  private Flame() {}

  /**
   * Prints.
   *
   * @param args a recording; the method, {@code Class.method}, under which samples count
   */
  public static void main(String[] args) throws IOException {
    Node root = new Node();
    Map<String, Integer> ends = new TreeMap<>();
    try (RecordingFile recording = new RecordingFile(Path.of(args[0]))) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          add(root, ends, event.getStackTrace().getFrames(), args[1]);
        }
      }
    }
    System.out.println(root.samples + " samples under " + args[1]);
    print(root, root.samples, 0);
    System.out.println("ending in");
    ends.entrySet().stream()
        .filter(end -> end.getValue() * 100.0 / root.samples >= SMALLEST)
        .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
        .forEach(end -> line(0, end.getValue() * 100.0 / root.samples, end.getKey()));
  }

  private static void add(
      Node root, Map<String, Integer> ends, List<RecordedFrame> frames, String top) {
    List<String> names = new ArrayList<>();
    for (RecordedFrame frame : frames) {
      String name = name(frame);
      if (name.equals(top)) {
        root.samples++;
        ends.merge(names.isEmpty() ? top : names.get(0), 1, Integer::sum);
        Node at = root;
        for (int i = names.size() - 1; i >= 0; i--) {
          at = at.below.computeIfAbsent(names.get(i), key -> new Node());
          at.samples++;
        }
        return;
      }
      names.add(name);
    }
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  private static void print(Node node, int all, int depth) {
    node.below.entrySet().stream()
        .filter(entry -> entry.getValue().samples * 100.0 / all >= SMALLEST)
        .sorted((a, b) -> Integer.compare(b.getValue().samples, a.getValue().samples))
        .forEach(
            entry -> {
              line(depth, entry.getValue().samples * 100.0 / all, entry.getKey());
              print(entry.getValue(), all, depth + 1);
            });
  }

  private static void line(int depth, double share, String name) {
    System.out.printf(Locale.ROOT, "%s%5.1f %% %s%n", "  ".repeat(depth), share, name);
  }
}
