package io.paragone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of the house that a compiler does not check. */
@AnalyzeClasses(
    packages = "io.paragone",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.HandWritten.class})
class ArchitectureTests {

  /** Leaves out what Micronaut's processors generate beside our classes. */
  static final class HandWritten implements ImportOption {
    private static final Pattern GENERATED =
        Pattern.compile(".*\\$(Definition|Introspection|Intercepted|InstanceReference).*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(GENERATED);
    }
  }

  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("io.paragone.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "io.paragone.model..")
          .because("the vocabulary is shared by rooms that have nothing else in common");

  @ArchTest
  static final ArchRule textNamesAndAnswersArePure =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.paragone.extract..", "io.paragone.resolve..", "io.paragone.compare..")
          .and()
          .resideOutsideOfPackage("io.paragone.extract.llm..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.neo4j..", "graphql..", "java.nio.file..", "java.net..", "io.netty..")
                  .or(nameMatching("java\\.io\\.File.*"))
                  .or(
                      resideInAPackage("io.micronaut..")
                          .and(
                              DescribedPredicate.not(
                                  resideInAnyPackage(
                                      "io.micronaut.core.annotation..",
                                      "io.micronaut.context.annotation..")))))
          .because(
              "what they answer follows from what they are handed, and is tested without a server");

  @ArchTest
  static final ArchRule oneRoomAsksLanguageModels =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.paragone.extract.llm..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.langchain4j..")
          .because("claims are read without a network unless somebody asks for it");

  @ArchTest
  static final ArchRule theGrammarKnowsNoLanguageModel =
      noClasses()
          .that()
          .resideInAPackage("io.paragone.extract")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.paragone.extract.llm..")
          .because("the default way of reading must not need the other");

  @ArchTest
  static final ArchRule featuresUseOnlyWhatTheDesignAllows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("model")
          .definedBy("io.paragone.model..")
          .layer("ingest")
          .definedBy("io.paragone.ingest..")
          .layer("extract")
          .definedBy("io.paragone.extract..")
          .layer("resolve")
          .definedBy("io.paragone.resolve..")
          .layer("neo4jdata")
          .definedBy("io.paragone.neo4jdata..")
          .layer("graph")
          .definedBy("io.paragone.graph..")
          .layer("compare")
          .definedBy("io.paragone.compare..")
          .layer("graphql")
          .definedBy("io.paragone.graphql..")
          .layer("web")
          .definedBy("io.paragone.web..")
          .layer("cli")
          .definedBy("io.paragone.cli..")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("graphql", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("ingest", "cli")
          .whereLayer("resolve")
          .mayOnlyBeAccessedByLayers("ingest", "graph", "graphql", "cli")
          .whereLayer("neo4jdata")
          .mayOnlyBeAccessedByLayers("graph", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("ingest", "graphql", "web", "cli")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("graphql", "web", "cli")
          .whereLayer("graphql")
          .mayOnlyBeAccessedByLayers("web", "cli")
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .because("one stage knows only the types that the stage before it hands over");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices()
          .matching("io.paragone.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule onlyTheGraphKnowsTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.paragone.graph..", "io.paragone.neo4jdata..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j.driver..",
              "org.neo4j.dbms..",
              "org.neo4j.configuration..",
              "org.neo4j.graphdb..",
              "org.neo4j.kernel..")
          .because("another database server or driver version is then a change in one room");

  @ArchTest
  static final ArchRule theEmbeddedServerIsTouchedByOneClass =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.paragone.graph.EmbeddedNeo4j")
          .and()
          .resideOutsideOfPackage("io.paragone.graph.EmbeddedNeo4j..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j.dbms..",
              "org.neo4j.configuration..",
              "org.neo4j.graphdb..",
              "org.neo4j.kernel..")
          .because("Neo4j Community is GPLv3, and the service must be able to do without it");

  @ArchTest
  static final ArchRule onlyGraphqlKnowsGraphqlJava =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.paragone.graphql..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("graphql..")
          .because("the schema's engine is a detail of one room");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("an answer that depends on the hour cannot be repeated");

  @ArchTest
  static final ArchRule noDefaultLocale =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("a Turkish machine must give the same keys");

  @ArchTest
  static final ArchRule dependenciesComeThroughConstructors =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .because("a class shows what it needs where it is made");

  @ArchTest
  static final ArchRule standardStreamsBelongToTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.paragone.cli..", "io.paragone")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .because("standard output carries answers, and only commands give those");

  @ArchTest
  static final ArchRule everyRoomSaysWhatItIsFor =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked")
          .because("null is marked where it may occur and nowhere else");

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service)")
          .because("those endings say nothing");
}
