package org.whoseword.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reports inside archives and compressed files, in the order of the archive. Nothing is ever
 * written to disk: a member's name is a name to be shown and no path.
 */
final class Archives {

  /** Archives inside archives are opened so deep. */
  static final int DEEPEST = 4;

  private final int depth;
  private final Given given;
  private final Consumer<Arrival> sink;

  /**
   * @param depth of how many archives the input is a member
   */
  Archives(int depth, Given given, Consumer<Arrival> sink) {
    this.depth = depth;
    this.given = given;
    this.sink = sink;
  }

  void read(InputStream in, Kind kind, Origin origin) {
    if (depth >= DEEPEST) {
      sink.accept(
          origin.refuse("archive.too-deep", "an archive inside " + depth + " others: not opened"));
      return;
    }
    Bounded.Counted packed = new Bounded.Counted(in);
    try {
      switch (kind) {
        case ZIP -> members(new ZipArchiveInputStream(packed, "UTF-8", true, true), packed, origin);
        case TAR -> members(new TarArchiveInputStream(packed, "UTF-8"), packed, origin);
        default -> {
          InputStream unpacked = new GzipCompressorInputStream(packed, true);
          member(
              new Bounded(unpacked, packed, given.limits()),
              new Origin(inner(origin.name()), origin.path()));
        }
      }
    } catch (Bounded.Bomb bomb) {
      sink.accept(origin.refuse("archive.bomb", bomb.why()));
    } catch (IOException broken) {
      String why = broken.getMessage() == null ? "it ends too soon" : broken.getMessage();
      sink.accept(origin.refuse("archive.broken", "the rest cannot be unpacked: " + why));
    }
  }

  private void members(ArchiveInputStream<?> archive, Bounded.Counted packed, Origin origin)
      throws IOException {
    Bounded unpacked = new Bounded(archive, packed, given.limits());
    // spec: a WACZ's records stand in archive/; the rest is index and description of them
    boolean crawl = origin.name().toLowerCase(Locale.ROOT).endsWith(".wacz");
    int members = 0;
    for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
      String name = name(entry.getName());
      if (entry.isDirectory() || isHidden(name) || (crawl && !name.startsWith("archive/"))) {
        continue;
      }
      members++;
      Origin at = new Origin(origin.name() + "!" + name, origin.path() + "!" + name);
      if (archive.canReadEntryData(entry)) {
        member(unpacked, at);
      } else {
        sink.accept(at.refuse("archive.member", "encrypted, or packed in an unknown way"));
      }
    }
    if (members == 0) {
      sink.accept(origin.refuse("input.empty", "an archive without files"));
    }
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> archive) throws IOException {
    try {
      return archive.getNextEntry();
    } catch (RuntimeException stumbled) {
      throw Bounded.broken(stumbled);
    } catch (NoClassDefFoundError absent) {
      // Some ways of packing ask for libraries of their own, which are not here.
      throw new IOException("a member is packed in an unknown way", absent);
    }
  }

  private void member(Bounded unpacked, Origin origin) throws IOException {
    new Source(new BufferedInputStream(unpacked), origin, given, sink, depth + 1).read();
  }

  /** The name without what could steer a terminal. */
  static String name(String raw) {
    return raw.replace('\\', '/').replaceAll("\\p{Cntrl}|\\p{Cf}", "");
  }

  private static boolean isHidden(String name) {
    return name.isBlank()
        || name.startsWith("__MACOSX/")
        || Arrays.stream(name.split("/", -1)).anyMatch(part -> part.matches("\\.(?!\\.?$).*"));
  }

  /** {@code report.txt.gz} holds report.txt, so that the extension counts. */
  private static String inner(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
