package io.paragone.neo4jdata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.paragone.neo4jdata",
    importOptions = ImportOption.DoNotIncludeTests.class)
class Neo4jDataArchitectureTests {

  @ArchTest
  static final ArchRule theRoomCouldBePublishedOnItsOwn =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "io.micronaut..",
              "org.neo4j.driver..",
              "jakarta.inject..",
              "org.jspecify..",
              "org.slf4j..",
              "io.paragone.neo4jdata..")
          .because("it knows nothing of papers");

  @ArchTest
  static final ArchRule theProcessorIsNotNeededWhenTheProgramRuns =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.paragone.neo4jdata.processor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.micronaut.data.processor..", "io.micronaut.inject.ast..")
          .because("Micronaut's processors are on the class path of the compiler alone");
}
