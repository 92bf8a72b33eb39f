package org.whoseword.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walls between the modules. */
class ModulesTest {

  private static final String INTAKE = "org.whoseword.intake..";
  private static final String FETCH = "org.whoseword.fetch..";
  private static final String NLP = "org.whoseword.nlp..";
  private static final String MODEL = "org.whoseword.model..";
  private static final String GAZETTEER = "org.whoseword.gazetteer..";
  private static final String LEDGER = "org.whoseword.ledger..";
  private static final String EXCHANGE = "org.whoseword.exchange..";
  private static final String COMPARE = "org.whoseword.compare..";
  private static final String APP = "org.whoseword.app..";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.whoseword");

  @Test
  void siblingsNeverSeeEachOther() {
    noClasses()
        .that()
        .resideInAnyPackage(INTAKE, FETCH)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(NLP, MODEL, GAZETTEER, LEDGER)
        .check(ALL);
    noClasses()
        .that()
        .resideInAnyPackage(NLP, MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INTAKE, FETCH, GAZETTEER, LEDGER)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(GAZETTEER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INTAKE, FETCH, NLP, MODEL, LEDGER)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(LEDGER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INTAKE, FETCH, NLP, MODEL, GAZETTEER)
        .check(ALL);
  }

  /** Exports and comparisons see of all others only the ledger's port and what it hands over. */
  @Test
  void exchangeSeesOnlyTheLedgerAndOnlyAppSeesExchange() {
    noClasses()
        .that()
        .resideInAnyPackage(EXCHANGE, COMPARE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INTAKE, FETCH, NLP, MODEL, GAZETTEER, APP)
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(EXCHANGE, COMPARE, APP)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(EXCHANGE, COMPARE)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(EXCHANGE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMPARE)
        .check(ALL);
  }

  /** Bytes that lie here are read without any thought of the web. */
  @Test
  void intakeNeverSeesTheWeb() {
    noClasses()
        .that()
        .resideInAPackage(INTAKE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FETCH)
        .check(ALL);
  }

  @Test
  void onlyAppSeesTheGazetteer() {
    noClasses()
        .that()
        .resideOutsideOfPackages(GAZETTEER, APP)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(GAZETTEER)
        .check(ALL);
  }

  @Test
  void nothingSeesApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(APP)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(APP)
        .check(ALL);
  }

  @Test
  void onlyNlpSeesTheModel() {
    noClasses()
        .that()
        .resideOutsideOfPackages(NLP, MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(MODEL)
        .check(ALL);
  }

  @Test
  void foreignTypesStopAtTheWall() {
    noClasses()
        .that()
        .resideOutsideOfPackages(INTAKE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "org.apache.pdfbox..", "opennlp..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(FETCH)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "crawlercommons..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(INTAKE, FETCH, GAZETTEER, LEDGER, EXCHANGE, COMPARE, APP)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(EXCHANGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.parquet..", "blue.strategic..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.emory..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(LEDGER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..")
        .check(ALL);
  }

  /** The jar holds what app's class path holds; this test's holds that and more. */
  @Test
  void whatIsOnlyMeasuredOrConvertedIsOnNoClassPathOfOurs() {
    for (String foreign :
        List.of(
            "edu/stanford/nlp/pipeline/StanfordCoreNLP.class",
            "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz",
            "edu/emory/mathcs/nlp/decode/NLPDecoder.class",
            "org/openjdk/jmh/Main.class")) {
      assertNull(ModulesTest.class.getClassLoader().getResource(foreign), foreign);
    }
    assertNotNull(
        ModulesTest.class.getClassLoader().getResource("org/whoseword/nlp/NlpParser.class"));
  }
}
