package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same words, the same tags, lemmas, trees and names as from NLP4J's own runtime. */
class EqualityTest {

  /** Among what is built, so that the model is unpacked once for all tests and builds. */
  private static final Path CACHE = Path.of("target", "cache");

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">LEXICA/\
      en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">LEXICA/\
      en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <named_entity_gazetteers field="word_form_simplified">LEXICA/\
      en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>MODELS/en-pos.xz</pos>
          <ner>MODELS/en-ner.xz</ner>
          <dep>MODELS/en-dep.xz</dep>
        </models>
      </configuration>
      """
          .replace("LEXICA", "edu/emory/mathcs/nlp/lexica")
          .replace("MODELS", "edu/emory/mathcs/nlp/models");

  private static final List<String> NEWS =
      List.of(
          "The minister said on Tuesday that two soldiers had been killed near the border .",
          "Police arrested 14 protesters in the capital , a spokeswoman for the force said .",
          "\" We will not lift the embargo , \" President Amara Diallo told reporters in Dakar .",
          "According to witnesses , the gunmen opened fire on a bus carrying pilgrims .",
          "Rebels denied that they had shelled the hospital , which lies south of the airport .",
          "Germany , France and the United Kingdom agreed to send 3,500 troops to the Baltic .",
          "The court sentenced Hassan al - Rashid to twelve years in prison for his part in it .",
          "Oil prices fell 2.4 % to $ 71.35 a barrel after OPEC 's announcement .",
          "Having refused to negotiate , the government now faces its worst crisis since 1998 .",
          "Neither the army nor the militia has claimed responsibility for the attack .",
          "Thousands marched peacefully through Bogot\u00e1 , demanding that the mayor resign .",
          "Mr. Okonkwo , 54 , who led the inquiry , was found dead at his home on 3 March 2014 .",
          "The U.N. Security Council voted 13 - 0 , with China abstaining , to renew sanctions .",
          "She could n't have known , her lawyer argued , what they 'd planned to do .",
          "Aid workers were forced to leave ; the last convoy reached Aleppo three weeks ago .",
          "What the general meant , nobody at the Pentagon would say .",
          "Sudan accuses its neighbours of arming , training and sheltering the rebels .",
          "Floods in Assam killed at least 40 people and left 200,000 others homeless .");

  private static final List<String> ODD =
      List.of(
          "a",
          ".",
          "? ! ... --- ''' ,,,, `` '' - -- \u2014 \u2022 \u201c \u2019",
          "see http://example.org/a?b=1 , www.example.org , example.co.uk , 10.0.0.1 , 192.168.100.1",
          "report.pdf a_b_c foo_NN the_ _ __ @name #tag #hlink# @#r$% #crd#",
          "$5 $1,234.56 10% -5 +3.2 \u00b14 3/4 10:30 =7 #1 $$5 1.2.3.4 \u20ac20 \u00a33m",
          "21st 22nd 3rd 4th 0th twentieth hundred Ten FIRST zeroth",
          "ca n't wo n't 'd 'll i na 'm 're went better worst oxen men foci data optima larger",
          "denied lying taking running zipped clung drawn studies crosses vertebrae sooner earliest",
          "\u00c9TUDE NA\u00cfVE \u0178 Stra\u00dfe \u0130stanbul \u017f http\u017f://x \u212a \u00e9",
          "\u041f\u043e\u043b\u0438\u0446\u0438\u044f \u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043b\u0430 \u0434\u0432\u0443\u0445 .",
          "\u8b66\u65b9 \u902e\u6355 \u4e86 \u4e24 \u540d \u793a\u5a01\u8005 \u3002",
          "\u0627\u0639\u062a\u0642\u0644\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0645\u062a\u0638\u0627\u0647\u0631\u064a\u0646",
          "\ud83d\udd25 wow \ud83d\ude02 !!! :-) <3",
          "IBM iPhone eBay McDonald O'Brien U.S.-led x-ray A380 F-16s 1990s");

  @Test
  void everySentenceIsTaggedAndParsedAsByNlp4j() throws IOException {
    NLPDecoder theirs =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    EnglishModel ours = EnglishModel.load(CACHE);
    for (String sentence : sentences()) {
      String[] forms = sentence.split(" ");
      assertEquals(theirs(theirs, forms), ours(ours.analyse(forms), forms), sentence);
    }
  }

  @Test
  void threadsShareTheModel() throws Exception {
    EnglishModel model = EnglishModel.load(CACHE);
    List<String[]> sentences = sentences().stream().map(s -> s.split(" ")).toList();
    String alone = all(model, sentences);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> shares = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        shares.add(threads.submit(() -> all(model, sentences)));
      }
      for (Future<String> share : shares) {
        assertEquals(alone, share.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String all(EnglishModel model, List<String[]> sentences) {
    return sentences.stream()
        .map(forms -> ours(model.analyse(forms), forms))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void namesCanBeLeftOut() throws IOException {
    EnglishModel model = EnglishModel.load(CACHE);
    String[] forms = NEWS.get(0).split(" ");
    Analysis with = model.analyse(forms);
    Analysis without = model.analyse(forms, false);
    assertArrayEquals(with.tags(), without.tags());
    assertArrayEquals(with.heads(), without.heads());
    assertArrayEquals(with.labels(), without.labels());
    assertEquals(0, model.analyse().tags().length);
  }

  /** The news also in capitals, in lower case, without punctuation, backwards and all in one. */
  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>(ODD);
    for (String sentence : NEWS) {
      List<String> backwards = new ArrayList<>(List.of(sentence.split(" ")));
      Collections.reverse(backwards);
      sentences.add(sentence);
      sentences.add(sentence.toUpperCase(Locale.ROOT));
      sentences.add(sentence.toLowerCase(Locale.ROOT));
      sentences.add(sentence.replaceAll(" [.,;\"]", ""));
      sentences.add(String.join(" ", backwards));
    }
    sentences.add(String.join(" ", NEWS));
    return sentences;
  }

  private static String theirs(NLPDecoder decoder, String[] forms) {
    NLPNode[] nodes = new NLPNode[forms.length + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < forms.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms[i]);
    }
    decoder.decode(nodes);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      text.append(node.getWordForm()).append(' ').append(node.getPartOfSpeechTag());
      text.append(' ').append(node.getLemma()).append(' ').append(node.getDependencyHead().getID());
      text.append(' ').append(node.getDependencyLabel()).append(' ');
      text.append(node.getNamedEntityTag()).append('\n');
    }
    return text.toString();
  }

  private static String ours(Analysis analysis, String[] forms) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < forms.length; i++) {
      text.append(forms[i]).append(' ').append(analysis.tags()[i]);
      text.append(' ').append(analysis.lemmas()[i]).append(' ').append(analysis.heads()[i]);
      text.append(' ').append(analysis.labels()[i]).append(' ');
      text.append(analysis.names()[i]).append('\n');
    }
    return text.toString();
  }
}
