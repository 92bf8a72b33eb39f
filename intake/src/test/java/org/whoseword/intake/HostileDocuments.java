package org.whoseword.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDFs that unpack to too much, refer to themselves, or never end. */
final class HostileDocuments {

  /** So many megabytes are a bomb for {@link HostileFiles#LIMITS}. */
  static final int BOMB = 60;

  private final HostileFiles files;

  private HostileDocuments(HostileFiles files) {
    this.files = files;
  }

  static void into(HostileFiles files) {
    HostileDocuments made = new HostileDocuments(files);
    made.documents();
  }

  private static String stream(String entries, byte[] bytes) {
    return "<<"
        + entries
        + "/Length "
        + bytes.length
        + ">>stream\n"
        + new String(bytes, StandardCharsets.ISO_8859_1)
        + "\nendstream";
  }

  private static byte[] deflate(byte[] block, int times) {
    return SmallFiles.bytes(
        out -> {
          try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
              packed.write(block);
            }
          }
        });
  }

  private void documents() {
    String catalog = "<</Type/Catalog/Pages 2 0 R>>";
    String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources 5 0 R>>";
    byte[] zeros = new byte[1 << 20];
    for (int mega : List.of(10, BOMB)) {
      files.add(
          "flate-" + mega + ".pdf",
          () ->
              SmallFiles.pdfOf(
                  catalog, pages, page, stream("/Filter/FlateDecode", deflate(zeros, mega))));
      files.add(
          "flate-twice-" + mega + ".pdf",
          () ->
              SmallFiles.pdfOf(
                  catalog,
                  pages,
                  page,
                  stream("/Filter[/FlateDecode/FlateDecode]", deflate(deflate(zeros, mega), 1))));
    }
    // Each form draws the next one twice: 2^40 drawings.
    for (int forms : List.of(5, 20, 40)) {
      files.add(
          "forms-" + forms + ".pdf",
          () -> {
            String[] objects = new String[6 + forms];
            objects[0] = catalog;
            objects[1] = pages;
            objects[2] = page;
            objects[3] = stream("", "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            objects[4] = "<</XObject<</X 6 0 R>>>>";
            for (int i = 5; i < objects.length; i++) {
              int next = Math.min(i + 2, objects.length);
              objects[i] =
                  stream(
                      "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
                          + next
                          + " 0 R>>>>",
                      "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            return SmallFiles.pdfOf(objects);
          });
    }
    files.add(
        "pages-loop.pdf",
        () -> SmallFiles.pdfOf(catalog, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
    files.add(
        "pages-many.pdf",
        () -> SmallFiles.pdfOf(catalog, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>", page));
    for (String open : List.of("[", "<<", "<</A ", "(", "[(", "<</A[")) {
      for (int depth : List.of(400, 100_000)) {
        files.add(
            "nested-" + Math.abs(open.hashCode()) + "-" + depth + ".pdf",
            () -> SmallFiles.pdfOf(catalog, pages, open.repeat(depth)));
      }
    }
    for (int depth : List.of(100, 3_000)) {
      files.add(
          "tree-" + depth + ".pdf",
          () -> {
            String[] objects = new String[depth + 1];
            objects[0] = catalog;
            for (int i = 1; i <= depth; i++) {
              objects[i] = "<</Type/Pages/Kids[" + (i + 2) + " 0 R]/Count 1>>";
            }
            return SmallFiles.pdfOf(objects);
          });
    }
    files.text("endless.pdf", () -> "%PDF-1.4\n" + "1 0 obj<</A 1 0 R>>\n".repeat(200_000));
    files.text(
        "xref.pdf", () -> "%PDF-1.4\nxref\n0 999999999\ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF");
    files.add(
        "operators.pdf",
        () ->
            SmallFiles.pdfOf(
                catalog,
                pages,
                page,
                stream(
                    "/Filter/FlateDecode",
                    deflate("q Q ".repeat(200_000).getBytes(StandardCharsets.US_ASCII), 20))));
  }
}
