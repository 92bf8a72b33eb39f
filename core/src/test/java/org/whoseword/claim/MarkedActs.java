package org.whoseword.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.FrozenParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;
import org.whoseword.who.Parties;
import org.whoseword.word.Attributions;
import org.whoseword.word.Hedges;

/**
 * Short reports, one a line, with one act each in brackets and what is expected of it before a bar:
 * {@code + | An alleged [attack] …}. A {@code ?} before that says that it is read otherwise today.
 * {@code ¶} ends a paragraph. The parses were frozen by {@code app}'s {@code FreezeLines}.
 */
public final class MarkedActs {

  /** Ends the parse of a report. */
  public static final String END = "=====\n";

  private static final Pattern BAR = Pattern.compile(" ?\\| ");

  /**
   * A line of such a file.
   *
   * @param known whether it is known to be read wrongly
   * @param act where the act stands in the text
   */
  public record Line(String expected, boolean known, String text, Span act) {}

  /** A line as it is read: under which attributions its act stands. */
  record Read(Line line, Sentence sentence, Token act, Chains chains) {

    Standing standing(Hedges hedges) {
      boolean hedge = hedges.over(sentence, act).isPresent();
      return Standing.of(Status.HAPPENED, hedge, chains.over(sentence, act, act.span()));
    }

    /** The names of the links, nearest the outlet first. */
    List<String> chain() {
      return Chains.chain(chains.over(sentence, act, act.span())).links().stream()
          .map(link -> link.source().name())
          .toList();
    }
  }

  private MarkedActs() {}

  public static List<Line> lines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = BAR.split(line, 2);
      boolean known = parts[0].startsWith("?");
      String marked = parts[1].replace(" ¶ ", "\n\n").replace("¶", "\n");
      int start = marked.indexOf('[');
      Span act = new Span(start, marked.indexOf(']') - 1);
      String text = marked.replace("[", "").replace("]", "");
      lines.add(new Line(parts[0].substring(known ? 1 : 0), known, text, act));
    }
    return lines;
  }

  /** All reports of {@code name.txt} with their parses of {@code name.parse}. */
  static List<Read> read(Path folder, String name, Codebook codebook) throws IOException {
    List<Line> lines = lines(folder.resolve(name + ".txt"));
    String[] parses = Files.readString(folder.resolve(name + ".parse")).split(END);
    Actors actors = new Actors(codebook);
    Attributions attributions = new Attributions(codebook);
    List<Read> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Report report = new Report("line", Optional.empty(), Header.EMPTY, line.text());
      Zones.Zoned zoned = Zones.in(report);
      Parse parse =
          new FrozenParser(ParseText.read(parses[i])).parse(zoned.report(), zoned.zones());
      Parties parties = actors.in(zoned.report(), parse);
      Chains chains = new Chains(attributions.in(zoned.report(), zoned.zones(), parse, parties));
      all.add(read(line, parse, chains));
    }
    return all;
  }

  private static Read read(Line line, Parse parse, Chains chains) {
    for (Sentence sentence : parse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().equals(line.act())) {
          return new Read(line, sentence, token, chains);
        }
      }
    }
    throw new IllegalArgumentException("no word is marked: " + line.text());
  }
}
