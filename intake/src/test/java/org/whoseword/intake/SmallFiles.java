package org.whoseword.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Whole files of each kind, as small as they can be. */
final class SmallFiles {

  private SmallFiles() {}

  /** What writes into memory. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] whole) {
    return gzip(whole, 1);
  }

  static byte[] gzip(byte[] block, int times) {
    return bytes(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
              gzip.write(block);
            }
          }
        });
  }

  static byte[] zip(String name, byte[] whole) {
    return zip(name, whole, 1);
  }

  static byte[] zip(String name, byte[] block, int times) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
              zip.write(block);
            }
          }
        });
  }

  static byte[] tar(String name, byte[] whole) {
    return bytes(
        out -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(whole.length);
            tar.putArchiveEntry(entry);
            tar.write(whole);
            tar.closeArchiveEntry();
          }
        });
  }

  /** A web archive of one page. */
  static byte[] warc(String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
            + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + "WARC-Date: 2024-05-03T08:15:00Z\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return record.getBytes(StandardCharsets.UTF_8);
  }

  /** A PDF of one page with these words. */
  static byte[] pdf(String words) {
    String drawn = "BT /F 9 Tf 9 700 Td 11 TL (" + words + ") Tj ET";
    return pdfOf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>",
        "<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream",
        "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>");
  }

  /** A PDF of these objects, the first of which is its root. */
  static byte[] pdfOf(String... objects) {
    StringBuilder all = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      all.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    all.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    return all.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
