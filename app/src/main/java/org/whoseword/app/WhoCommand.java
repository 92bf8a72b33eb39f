package org.whoseword.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.who.Sector;
import org.whoseword.who.Who;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword who}. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Says who a phrase means: country, sector, role, and the entry that knows it.",
    footer = {
      "%nExit status: 0 all was answered; 1 a file of actors is wrong; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword who 'Turkish-backed rebels' Daesh",
      "  whoseword who --on 2009-01-01 'Vladimir Putin'",
      "  whoseword who --format jsonl --input phrases.txt"
    })
final class WhoCommand implements Callable<Integer> {

  /** How an answer is printed. */
  enum Format {
    text,
    jsonl
  }

  private record Question(String phrase, Optional<LocalDate> on) {}

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day asked about, ISO 8601; now unless said otherwise.")
  private @Nullable String on;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people) or jsonl; text unless said otherwise.")
  private Format format = Format.text;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "A phrase a line, optionally a tab and a date; - for standard input.")
  private @Nullable String input;

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private OwnOptions own = new OwnOptions();

  @Parameters(paramLabel = "PHRASE", arity = "0..*", description = "Who is asked about.")
  private List<String> phrases = List.of();

  private final Streams streams;

  WhoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> day = Optional.ofNullable(on).map(text -> day(text, "--on"));
    List<Question> questions = new ArrayList<>();
    phrases.forEach(phrase -> questions.add(new Question(phrase, day)));
    if (input != null) {
      questions.addAll(read(input, day));
    }
    if (questions.isEmpty()) {
      throw wrong("no PHRASE and no --input");
    }
    Optional<Codebook> known = own.addTo(codebook.codebook(), streams);
    if (known.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Who who = new Who(known.get());
    for (Question question : questions) {
      Optional<Who.Answer> answer = who.who(question.phrase(), question.on());
      streams.out().print(format == Format.jsonl ? json(question, answer) : text(question, answer));
    }
    return CommandLine.ExitCode.OK;
  }

  private List<Question> read(String file, Optional<LocalDate> day) {
    String text;
    try {
      byte[] bytes =
          file.equals("-") ? streams.in().readAllBytes() : Files.readAllBytes(Path.of(file));
      text = new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw wrong("cannot read " + file + ": " + e.getMessage());
    }
    List<Question> questions = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int tab = line.indexOf('\t');
      String where = file + ":" + number;
      if (!line.isBlank()) {
        questions.add(
            tab < 0
                ? new Question(line, day)
                : new Question(
                    line.substring(0, tab), Optional.of(day(line.substring(tab + 1), where))));
      }
    }
    return questions;
  }

  private LocalDate day(String text, String where) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException notADate) {
      throw wrong(where + ": a date is written like 2026-03-14, not '" + text.strip() + "'");
    }
  }

  private static String json(Question question, Optional<Who.Answer> answer) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("phrase", question.phrase());
    node.put("on", question.on().map(LocalDate::toString).orElse(null));
    node.put("country", answer.flatMap(a -> a.code().country()).orElse(""));
    node.put("sector", answer.flatMap(a -> a.code().sector()).map(Sector::name).orElse(""));
    node.put("code", answer.flatMap(a -> a.code().joined()).orElse(""));
    node.put("name", answer.flatMap(Who.Answer::name).orElse(null));
    node.put("role", answer.flatMap(Who.Answer::role).orElse(null));
    node.put("from", answer.flatMap(Who.Answer::from).map(LocalDate::toString).orElse(null));
    node.put("to", answer.flatMap(Who.Answer::to).map(LocalDate::toString).orElse(null));
    node.put("entry", answer.flatMap(Who.Answer::entry).orElse(null));
    node.put("rule", answer.map(Who.Answer::rule).orElse("who.unknown"));
    return ReadingJson.line(node);
  }

  private static String text(Question question, Optional<Who.Answer> answer) {
    StringBuilder line = new StringBuilder(question.phrase());
    line.append(": ").append(answer.flatMap(a -> a.code().joined()).orElse("unknown"));
    answer.flatMap(Who.Answer::name).ifPresent(name -> line.append(", ").append(name));
    answer.flatMap(Who.Answer::role).ifPresent(role -> line.append(", ").append(role));
    answer.flatMap(Who.Answer::from).ifPresent(from -> line.append(" from ").append(from));
    answer.flatMap(Who.Answer::to).ifPresent(to -> line.append(" until ").append(to));
    answer.ifPresent(
        a ->
            line.append(" (")
                .append(a.entry().map(entry -> entry + ", ").orElse(""))
                .append(a.rule())
                .append(")"));
    return line.append('\n').toString();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }
}
