package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;

/** Everything in {@link HostileFiles} ends, in a heap of 1 GiB, with reports or refusals. */
class HostileTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time, in seconds: the machine may be busy with other things. */
  private static final double LONGEST = 10;

  /** The last arrivals: a bomb of empty records has millions before it is given up. */
  private static List<Arrival> read(String name, byte[] bytes) {
    ArrayDeque<Arrival> last = new ArrayDeque<>();
    Consumer<Arrival> sink =
        arrival -> {
          last.add(arrival);
          if (last.size() > 1000) {
            last.remove();
          }
        };
    try {
      Origin origin = new Origin(name, "hostile/" + name);
      Given given = Given.NOTHING.withLimits(HostileFiles.LIMITS);
      new Source(new ByteArrayInputStream(bytes), origin, given, sink, 0).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.copyOf(last);
  }

  @Test
  void noHostileFileCrashesHangsOrFillsTheMemory() {
    Map<String, Supplier<byte[]>> files = HostileFiles.all();
    assertTrue(files.size() >= 500, "hostile files: " + files.size());
    List<String> slow = new ArrayList<>();
    files.forEach(
        (name, made) -> {
          byte[] bytes = made.get();
          long start = THREADS.getCurrentThreadCpuTime();
          List<Arrival> all = read(name, bytes);
          double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
          if (seconds > LONGEST) {
            slow.add(name + " took " + seconds + " s");
          }
          for (Arrival arrival : all) {
            if (arrival instanceof Refusal refusal) {
              assertTrue(refusal.code().matches("[a-z]+\\.[a-z-]+"), refusal::code);
              assertTrue(refusal.message().startsWith("hostile/" + name), refusal::message);
            }
          }
        });
    assertEquals(List.of(), slow);
  }

  private static String code(String name) {
    List<Arrival> all = read(name, Objects.requireNonNull(HostileFiles.all().get(name)).get());
    return all.get(all.size() - 1) instanceof Refusal refusal ? refusal.code() : "read";
  }

  @Test
  void eachKindOfHarmHasAName() {
    assertEquals("page.too-deep", code("deep-div-2000.html"));
    assertEquals("input.too-long", code("deep-div-10000000.html"));
    assertEquals("input.too-long", code("attribute-class-100.html"));
    assertEquals("archive.bomb", code("bomb-60-x.jsonl.gz"));
    assertEquals("archive.too-deep", code("nested-11.zip"));
    assertEquals("pdf.bomb", code("flate-60.pdf"));
    assertEquals("pdf.bomb", code("flate-twice-60.pdf"));
    assertEquals("pdf.endless", code("forms-40.pdf"));
    assertEquals("page.too-many-tags", code("many-misnested-150000.html"));
    assertEquals("read", code("attribute-class-1.html"));
  }

  @Test
  void limitsAreSettings() {
    byte[] page = "<p><b><i>Troops left Sarvan.</i></b></p>".getBytes(StandardCharsets.UTF_8);
    for (String limit : List.of("bytes", "text", "tags", "depth")) {
      List<Arrival> all = new ArrayList<>();
      Given small = Given.NOTHING.withLimits(Limits.DEFAULT.with(limit, 2));
      new Intake(small, InputStream.nullInputStream())
          .read(
              new Served("http://a.example/", Optional.of("text/html"), Optional.empty()),
              page,
              all::add);
      assertInstanceOf(Refusal.class, all.get(0), limit);
    }
    Limits large = Limits.DEFAULT.with("bytes", 40 << 20).with("text", 40 << 20);
    List<Arrival> all = new ArrayList<>();
    String longer = "{\"text\":\"" + "x".repeat(21 << 20) + "\"}";
    Origin origin = new Origin("a.json", "a.json");
    Records.read(longer, origin, Given.NOTHING.withLimits(large), all::add);
    assertInstanceOf(Accepted.class, all.get(0), "a string may be as long as its record");
    assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.with("patience", 1));
    assertThrows(IllegalArgumentException.class, () -> Limits.DEFAULT.with("text", 0));
  }
}
