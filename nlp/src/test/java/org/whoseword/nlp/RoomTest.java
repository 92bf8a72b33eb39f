package org.whoseword.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A parser's own types stop at this module's wall, and at one decoder inside it. */
class RoomTest {

  private static final JavaClasses NLP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.whoseword.nlp");

  @Test
  void nlpSeesTextsParsesAndItsModelOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.whoseword.text",
            "org.whoseword.parse",
            "org.whoseword.model",
            "org.whoseword.nlp")
        .check(NLP);
  }

  @Test
  void onlyTheDecoderSeesTheModel() {
    classes()
        .that()
        .doNotHaveSimpleName("EnglishDecoder")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("org.whoseword.model")
        .check(NLP);
  }
}
