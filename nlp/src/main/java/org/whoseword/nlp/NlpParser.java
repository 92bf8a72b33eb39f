package org.whoseword.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Note;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** The parser: our own sentences and words, a model's tags and trees, our own relations. */
public final class NlpParser implements Parser {

  /** Words in a sentence; a longer one is split, at a comma or semicolon where there is one. */
  static final int LONGEST = 200;

  private final Decoder decoder;

  NlpParser(Decoder decoder) {
    this.decoder = decoder;
  }

  /** Loads the model: a fraction of a second, once it is unpacked to the user's cache. */
  public static NlpParser load() {
    return new NlpParser(EnglishDecoder.load());
  }

  /**
   * Loads the model, unpacking it to a folder if it is not there.
   *
   * @throws IOException when the folder neither holds the model nor can take it
   */
  public static NlpParser load(Path cache) throws IOException {
    return new NlpParser(EnglishDecoder.load(cache));
  }

  @Override
  public Parse parse(Report report, List<Zone> zones) {
    List<Sentence> sentences = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    CaseCounts counts = new CaseCounts(report, zones);
    Capitals capitals = new Capitals(counts);
    Optional<AllCapitals> allCapitals = AllCapitals.in(report, counts, decoder);
    for (int zone = 0; zone < zones.size(); zone++) {
      Zone.Kind kind = zones.get(zone).kind();
      if (kind.isRead()) {
        for (Span span : Sentences.in(report.text(), zones.get(zone).span())) {
          List<Word> cut = capitals.lowered(Tokens.in(report.text(), span, notes));
          List<Word> words = allCapitals.map(finder -> finder.recased(cut)).orElse(cut);
          for (List<Word> part : capped(words, report.text(), notes)) {
            List<Token> tokens = tokens(part, report.text());
            sentences.add(new Sentence(sentences.size(), zone, kind, tokens));
          }
        }
      }
    }
    return new Parse(sentences, notes);
  }

  private static List<List<Word>> capped(List<Word> words, String text, List<Note> notes) {
    List<List<Word>> parts = new ArrayList<>(1);
    int from = 0;
    while (words.size() - from > LONGEST) {
      int cut = from + LONGEST;
      for (int i = from + LONGEST; i > from + LONGEST / 2; i--) {
        char mark = text.charAt(words.get(i - 1).span().start());
        if (mark == ';' || mark == ',' || mark == ':') {
          cut = i;
          break;
        }
      }
      parts.add(words.subList(from, cut));
      from = cut;
    }
    if (from < words.size()) {
      parts.add(words.subList(from, words.size()));
    }
    if (parts.size() > 1) {
      Span whole = words.get(0).span().cover(words.get(words.size() - 1).span());
      notes.add(
          new Note(
              "sentence.split",
              "split a sentence of " + words.size() + " words into " + parts.size() + " parts",
              Optional.of(whole)));
    }
    return parts;
  }

  private List<Token> tokens(List<Word> words, String text) {
    List<String> forms = new ArrayList<>(words.size() + 8);
    words.forEach(word -> forms.addAll(word.pieces()));
    Decoded decoded = decoder.decode(forms.toArray(new String[0]));
    Merged merged = Merged.of(words, decoded);
    int size = words.size();
    String[] labels = new String[size];
    String[] tags = new String[size];
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      int top = merged.top()[i];
      labels[i] = decoded.labels()[top];
      tags[i] = tag(words.get(i), decoded.tags()[top], labels[i]);
      relations[i] =
          merged.heads()[i] < 0 ? Relation.ROOT : Relations.of(labels[i], tags[i], forms.get(top));
    }
    Tree tree = new Tree(merged.heads(), relations);
    Prepositions.lower(tree, labels, tags);
    String[] lemmas = new String[size];
    String[] plain = new String[size];
    for (int i = 0; i < size; i++) {
      lemmas[i] =
          tree.is(i, Relation.CASE) && !tags[i].equals("POS")
              ? words.get(i).form().toLowerCase(Locale.ROOT)
              : lemma(words.get(i), decoded, merged.first()[i]);
      plain[i] = Quotes.directed(words, i, text);
    }
    Complements.mend(tree, lemmas, tags);
    Passives.mend(tree, tags);
    Participles.mend(tree, lemmas, tags);
    Inversions.mend(tree, lemmas, tags);
    Subjects.mend(tree, lemmas, tags);
    SpeechClauses.raise(tree, lemmas, tags, plain);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = words.get(i).span();
      String name = name(decoded, merged, i, words.get(i).pieces().size());
      NameKind kind = Names.kind(name);
      boolean starts =
          kind != NameKind.NONE
              && (Names.starts(name) || i == 0 || tokens.get(i - 1).name() != kind);
      tokens.add(
          new Token(
              i,
              span,
              words.get(i).shown(),
              lemmas[i],
              tags[i],
              kind,
              starts,
              tree.head(i),
              tree.relation(i)));
    }
    return tokens;
  }

  /** A compound before a noun is an adjective, whatever its last part: "U.S.-led", "anti-drug". */
  private static String tag(Word word, String top, String label) {
    boolean compound = word.pieces().size() > 1;
    return compound && top.startsWith("VB") && (label.equals("amod") || label.equals("nmod"))
        ? "JJ"
        : top;
  }

  /** The label of the word's first piece that is part of a name. */
  private static String name(Decoded decoded, Merged merged, int word, int pieces) {
    int first = merged.first()[word];
    for (String label : Arrays.asList(decoded.names()).subList(first, first + pieces)) {
      if (!label.equals("O")) {
        return label;
      }
    }
    return "O";
  }

  private static String lemma(Word word, Decoded decoded, int first) {
    int last = first + word.pieces().size() - 1;
    String lemma = decoded.lemmas()[last];
    String form = word.form().toLowerCase(Locale.ROOT);
    boolean digits = form.chars().anyMatch(Character::isDigit);
    // The models' stand-ins for numbers, links and the like are no words.
    if (digits || lemma == null || lemma.isEmpty() || lemma.startsWith("#")) {
      return form;
    }
    if (word.pieces().size() == 1) {
      // The models' dictionary lacks this one verb form.
      return form.equals("ended") ? "end" : lemma;
    }
    String lastForm = word.pieces().get(word.pieces().size() - 1);
    return decoded.tags()[last].startsWith("NN")
        ? form.substring(0, form.length() - lastForm.length()) + lemma
        : form;
  }
}
