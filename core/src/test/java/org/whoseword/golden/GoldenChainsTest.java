package org.whoseword.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On whose word: the chains of the approved readings, counted, and the telling ones by the word.
 */
class GoldenChainsTest {

  private static final Pattern WORD_OF = Pattern.compile("^   word of +outlet(.*)$");

  /** The chains of all approved readings, each as its links. */
  private static List<List<String>> chains(String reading) {
    List<List<String>> chains = new ArrayList<>();
    for (String line : reading.split("\n")) {
      Matcher matcher = WORD_OF.matcher(line);
      if (matcher.matches()) {
        chains.add(links(matcher.group(1)));
      }
    }
    return chains;
  }

  /** Names of the links: what stands before the bracket. */
  private static List<String> links(String chain) {
    List<String> links = new ArrayList<>();
    for (String link : chain.split(" <- ")) {
      if (!link.isBlank()) {
        links.add(link.replaceFirst(" \\([a-z].*$", ""));
      }
    }
    return links;
  }

  @Test
  void manyChainsAndManyNestedOnesAreApproved() throws IOException {
    int all = 0;
    int nested = 0;
    for (GoldenReport report : GoldenReport.all()) {
      for (List<String> chain : chains(report.approved())) {
        all += chain.isEmpty() ? 0 : 1;
        nested += chain.size() > 1 ? 1 : 0;
      }
    }
    assertTrue(all >= 120, all + " chains");
    assertTrue(nested >= 60, nested + " nested chains");
  }

  /** The trigger stands in brackets, as in the approved reading. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "word-agency-citing-sources | [shot] three smugglers | Yonhap <- a government source",
        "word-agency-citing-sources | [attacked a patrol | Reuters <- two security officials",
        "word-agency-citing-sources | [arrested] a fourth man | Interfax <- a police spokesman",
        "word-agency-citing-sources | had [killed] a guard | The state news agency <- Oran Tesk",
        "word-hearsay-nested | had [shot] a second man | Karim Hashimi <- the witnesses",
        "word-hearsay-nested | [beat] him in the car | Hashimi <- the brother's wife",
        "word-hearsay-nested | [attacked] the house | The imam of the mosque <- worshippers",
        "word-court-report | had [raped] him | the indictment <- a former inmate",
        "word-court-report | [attacked] a guard first | Piet Maarsen <- the prison director",
        "word-rights-group-report | [destroyed] 340 houses | The group <- satellite images",
        "word-rights-group-report | [shooting] two prisoners | A video",
        "word-liveblog | a bomb [exploded] | Al Jazeera <- witnesses",
        "word-liveblog | [seized] ten tourists | Reuters <- A guest <- the hotel manager",
        "word-tweets | [murdered] six soldiers | Kemal Dirani",
        "word-tweets | [abducted] two officers | The defence ministry <- the governor",
        "word-anonymity | [attacked] a depot | Agence France-Presse <- A Western diplomat <- police",
        "word-documents-held | had [shelled] a hospital | an internal memo <- a general",
        "word-interview | a rocket [killed] nine patients | Amal Idris <- Nurses",
        "word-interview | officers [beat] him | Amal Idris <- His father",
        "word-transcript | the soldiers [shot] him | Lena Harrow <- The baker's wife",
        "word-told-outlets | They [shot] a boy | Al Jazeera <- The driver",
        "word-told-outlets | [kidnapped] his colleague | BBC <- An aid worker",
        "word-official-statement | soldiers [shot] at | the UN mission <- survivors",
        "word-quotes-across-paragraphs | [murdered] those people | The president",
        "word-quotes-across-paragraphs | [burned] the houses | The president <- Survivors",
        "word-quotes-across-paragraphs | [raped] her | Zeynep Aras <- My sister",
        "word-chain-of-media | was [killed] in Prague | Channel 12 (Israel) <- Times",
        "word-chain-of-media | an [attack] on a bank | Der Spiegel <- intelligence officials",
        "word-village-witnesses | [looted] the shops | A missionary <- the survivors",
        "word-denials-and-doubt | [burned] the school | The minister <- Rebel leaders",
        "word-parliament | a warden [raped] a prisoner | Vera Novak <- the inspector's report"
      })
  void onWhoseWord(String report, String words, String chain) throws IOException {
    String reading =
        GoldenReport.all().stream()
            .filter(each -> each.name().equals(report))
            .findFirst()
            .orElseThrow()
            .approved();
    int claim = reading.indexOf(words);
    assertTrue(claim >= 0, "no claim with " + words);
    assertEquals(
        List.of(chain.split(" <- ")), chains(reading.substring(claim)).get(0), "chain of " + words);
  }

  @Test
  void whoAsksForTheOutletIsNoLink() throws IOException {
    String reading =
        GoldenReport.all().stream()
            .filter(each -> each.name().equals("word-transcript"))
            .findFirst()
            .orElseThrow()
            .approved();
    String raid = reading.substring(reading.indexOf("Soldiers [raided] the town"));
    assertEquals(List.of(), chains(raid).get(0));
  }
}
