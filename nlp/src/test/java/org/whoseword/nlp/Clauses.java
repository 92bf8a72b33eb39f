package org.whoseword.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** Sentences in which every operator and the clause that it stands over are marked. */
record Clauses(String text, List<Pair> pairs) {

  private static final Pattern MARKED = Pattern.compile("(\\p{L}+)((?:[<>]\\d)+)");

  /** Where an operator and the head of its clause begin in the text. */
  record Pair(int operator, int clause) {}

  /** How many pairs there are and which of them a parser missed. */
  record Score(int pairs, List<String> missed) {

    double accuracy() {
      return pairs == 0 ? 1 : 1 - missed.size() / (double) pairs;
    }
  }

  static List<Clauses> read() throws IOException {
    try (InputStream in = Clauses.class.getResourceAsStream("/clauses.txt")) {
      if (in == null) {
        throw new IOException("no clauses.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Clauses::read)
          .toList();
    }
  }

  static Clauses read(String line) {
    StringBuilder text = new StringBuilder();
    Map<Character, Integer> operators = new TreeMap<>();
    Map<Character, List<Integer>> clauses = new TreeMap<>();
    Matcher matcher = MARKED.matcher(line);
    int from = 0;
    while (matcher.find()) {
      text.append(line, from, matcher.start());
      for (int i = 0; i < matcher.group(2).length(); i += 2) {
        char number = matcher.group(2).charAt(i + 1);
        if (matcher.group(2).charAt(i) == '<') {
          operators.put(number, text.length());
        } else {
          clauses.computeIfAbsent(number, k -> new ArrayList<>()).add(text.length());
        }
      }
      text.append(matcher.group(1));
      from = matcher.end();
    }
    text.append(line.substring(from));
    List<Pair> pairs = new ArrayList<>();
    if (!operators.keySet().equals(clauses.keySet())) {
      throw new IllegalArgumentException("an operator or its clause is not marked: " + line);
    }
    operators.forEach(
        (number, operator) -> {
          for (int clause : clauses.getOrDefault(number, List.of())) {
            pairs.add(new Pair(operator, clause));
          }
        });
    return new Clauses(text.toString(), pairs);
  }

  static Score score(Parser parser) throws IOException {
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (Clauses clauses : read()) {
      String text = clauses.text();
      Zone zone = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
      Report report = new Report("clauses", Optional.empty(), Header.EMPTY, text);
      Parse parse = parser.parse(report, List.of(zone));
      for (Pair pair : clauses.pairs()) {
        all++;
        if (!isAttached(parse, pair)) {
          missed.add(miss(parse, pair) + "  " + text);
        }
      }
    }
    return new Score(all, missed);
  }

  private static boolean isAttached(Parse parse, Pair pair) {
    Sentence sentence = parse.findAt(pair.clause()).orElseThrow();
    Token clause = at(sentence, pair.clause());
    Optional<Token> head = sentence.findHead(clause);
    return head.isPresent()
        && head.get().span().start() == pair.operator()
        && switch (clause.relation()) {
          case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT -> true;
          case NOUN_CLAUSE -> !head.get().isVerb();
          case OBLIQUE -> clause.isVerb() && !sentence.preposition(clause).isEmpty();
          default -> false;
        };
  }

  private static String miss(Parse parse, Pair pair) {
    Sentence sentence = parse.findAt(pair.clause()).orElseThrow();
    Token clause = at(sentence, pair.clause());
    String head = sentence.findHead(clause).map(Token::form).orElse("-");
    Relation relation = clause.relation();
    return "%s is %s of %s".formatted(clause.form(), relation, head);
  }

  private static Token at(Sentence sentence, int start) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() == start)
        .findFirst()
        .orElseThrow();
  }
}
