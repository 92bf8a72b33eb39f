package org.whoseword.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reports from PDF files: one a file, its lines joined to paragraphs. */
final class Pdfs {

  /** So many pages are read of a file; the rest is left out, with a note. */
  static final int PAGES = 200;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // What PDFBox mends in a file silently is no news to whoever reads a thousand of them.
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private Pdfs() {}

  static Arrival read(byte[] bytes, Origin origin, Given given) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(PAGES);
      stripper.setAddMoreFormatting(true);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n\n");
      stripper.setPageEnd("\n");
      String text = paragraphs(stripper.getText(document));
      if (text.isBlank()) {
        return origin.refuse(
            "pdf.no-text", "a PDF without text; a scan must go through text recognition first");
      }
      Optional<String> title =
          Optional.ofNullable(document.getDocumentInformation().getTitle())
              .map(String::strip)
              .filter(own -> own.contains(" ") && text.contains(own));
      return Draft.of(text)
          .withHeader(
              title,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty())
          .arrive(origin, given);
    } catch (InvalidPasswordException locked) {
      return origin.refuse("pdf.locked", "a PDF that asks for a password");
    } catch (IOException | IllegalArgumentException | ClassCastException broken) {
      // PDFBox reports a broken structure in these three ways.
      return origin.refuse("pdf.broken", "a PDF that cannot be read: " + broken.getMessage());
    }
  }

  /** Lines are joined with a blank, or without where a word was cut; an empty line parts. */
  static String paragraphs(String lines) {
    StringBuilder text = new StringBuilder(lines.length());
    boolean parted = true;
    for (String raw : (Iterable<String>) List.of(lines.split("\n", -1))::iterator) {
      String line = raw.strip();
      if (line.isEmpty()) {
        parted = true;
        continue;
      }
      if (text.length() > 0) {
        if (parted) {
          text.append("\n\n");
        } else if (isCut(text, line)) {
          text.setLength(text.length() - 1);
        } else {
          text.append(' ');
        }
      }
      text.append(line);
      parted = false;
    }
    return text.toString();
  }

  /** "negotia-" and "tions" are one word; "twenty-" and "Five" may be two. */
  private static boolean isCut(StringBuilder text, String next) {
    int end = text.length() - 1;
    return end > 1
        && text.charAt(end) == '-'
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isLowerCase(next.charAt(0));
  }
}
