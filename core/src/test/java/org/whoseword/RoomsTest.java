package org.whoseword;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of core, and which of them may see which. */
class RoomsTest {

  private static final String HOUSE = "org.whoseword.";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.whoseword");

  @Test
  void roomsSeeOnlyTheRoomsBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy(HOUSE + "text")
        .layer("parse")
        .definedBy(HOUSE + "parse")
        .layer("codebook")
        .definedBy(HOUSE + "codebook")
        .layer("who, when, where")
        .definedBy(HOUSE + "who", HOUSE + "when", HOUSE + "where")
        .layer("what")
        .definedBy(HOUSE + "what")
        .layer("word")
        .definedBy(HOUSE + "word")
        .layer("claim")
        .definedBy(HOUSE + "claim")
        .layer("incident")
        .definedBy(HOUSE + "incident")
        .whereLayer("incident")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("incident")
        .whereLayer("what")
        .mayOnlyBeAccessedByLayers("claim", "incident")
        .whereLayer("word")
        .mayOnlyBeAccessedByLayers("claim", "incident")
        .whereLayer("who, when, where")
        .mayOnlyBeAccessedByLayers("what", "word", "claim", "incident")
        .whereLayer("codebook")
        .mayOnlyBeAccessedByLayers("who, when, where", "what", "word", "claim", "incident")
        .whereLayer("parse")
        .mayOnlyBeAccessedByLayers(
            "codebook", "who, when, where", "what", "word", "claim", "incident")
        .check(CORE);
  }

  @Test
  void deedAndSpeakerMeetOnlyInClaim() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "what")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE + "word")
        .check(CORE);
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "word")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE + "what")
        .check(CORE);
  }

  @Test
  void coreNeedsNothingButTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage("org.whoseword..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.whoseword..", "java..", "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void threadsLiveElsewhere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.concurrent")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(CORE);
  }

  @Test
  void everyRoomIsOnePackage() {
    noClasses().should().resideInAPackage(HOUSE + "*.*..").check(CORE);
  }
}
