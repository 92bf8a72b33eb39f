package org.whoseword.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.whoseword.bench.Row;
import org.whoseword.bench.Runtime;

/**
 * A row for one of CoreNLP's parsers: tags, lemmas and dependencies of words that are already cut.
 */
final class CoreNlpRow {

  private CoreNlpRow() {}

  /**
   * Measures.
   *
   * @param args neural or shift-reduce-beam; threads; a text, a sentence a line
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    Row.print("CoreNLP, " + args[0], () -> runtime(properties(args[0])), args[1], Path.of(args[2]));
  }

  private static Properties properties(String parser) {
    Properties properties = new Properties();
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    switch (parser) {
      case "neural" -> properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse");
      case "shift-reduce-beam" -> {
        // Its trees of phrases become dependencies, as for the others.
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,parse");
        properties.setProperty(
            "parse.model", "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz");
        properties.setProperty("parse.buildgraphs", "true");
        properties.setProperty("parse.binaryTrees", "false");
      }
      default -> throw new IllegalArgumentException("no parser " + parser);
    }
    return properties;
  }

  private static Runtime runtime(Properties properties) {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return forms -> {
      CoreDocument document = new CoreDocument(String.join(" ", forms));
      pipeline.annotate(document);
      return document.sentences().get(0).dependencyParse();
    };
  }
}
