package org.whoseword.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reports from PDF files: one a file, its lines joined to paragraphs. */
final class Pdfs {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    // What PDFBox mends in a file silently is no news to whoever reads a thousand of them.
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private Pdfs() {}

  static Arrival read(byte[] bytes, Origin origin, Given given) {
    if (Inflation.isBomb(bytes, given.limits())) {
      return origin.refuse("pdf.bomb", "it unpacks to far more than it is: not read");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new Counting(given.limits().operators());
      stripper.setEndPage(given.limits().pages());
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
    } catch (Endless endless) {
      return origin.refuse(
          "pdf.endless",
          "more than " + given.limits().operators() + " drawing operators: given up");
    } catch (StackOverflowError nested) {
      // Parts inside parts inside parts, by the ten thousand, end so and in no other way.
      return origin.refuse("pdf.broken", "a PDF that is nested too deeply");
    } catch (InvalidPasswordException locked) {
      return origin.refuse("pdf.locked", "a PDF that asks for a password");
    } catch (IOException | IllegalArgumentException | ClassCastException broken) {
      // PDFBox reports a broken structure in these three ways.
      return origin.refuse("pdf.broken", "a PDF that cannot be read: " + broken.getMessage());
    }
  }

  /** Says that a document does not come to an end. */
  private static final class Endless extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends where forms that draw each other twice would go on for years. */
  private static final class Counting extends PDFTextStripper {

    /** Drawing a form costs so many times what another operator costs. */
    private static final int FORM = 50;

    private long left;

    Counting(long most) throws IOException {
      this.left = most;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      left -= operator.getName().equals("Do") ? FORM : 1;
      if (left < 0) {
        throw new Endless();
      }
      super.processOperator(operator, operands);
    }

    /** The engine takes faults of operators lightly; this one must end it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
        throws IOException {
      if (fault instanceof Endless) {
        throw fault;
      }
      super.operatorException(operator, operands, fault);
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
