package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.paragone.ingest.Catalogue;
import io.paragone.model.Outcome;
import io.paragone.model.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepositoriesTests {

  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(SharedNeo4j.properties());

  private final PaperRepository papers = CONTEXT.getBean(PaperRepository.class);
  private final ContenderRepository contenders = CONTEXT.getBean(ContenderRepository.class);
  private final TestbedRepository testbeds = CONTEXT.getBean(TestbedRepository.class);
  private final ComparisonRepository comparisons = CONTEXT.getBean(ComparisonRepository.class);

  @BeforeAll
  static void loadTheCatalogue() {
    SharedNeo4j.emptied();
    CONTEXT.getBean(Catalogue.class).load();
  }

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  @Test
  void papersComeInPagesInTheOrderAskedFor() {
    var page = papers.findAll(Pageable.from(1, 10, Sort.of(Sort.Order.asc("title"))));

    assertThat(page.getTotalSize()).isEqualTo(55);
    assertThat(page.getTotalPages()).isEqualTo(6);
    assertThat(page.getContent()).hasSize(10);
    assertThat(page.getContent()).extracting(PaperNode::title).isSorted();
  }

  @Test
  void thingsAreFoundByTheirKeys() {
    assertThat(contenders.findById("llama-65b"))
        .hasValueSatisfying(
            model -> {
              assertThat(model.name()).isEqualTo("LLaMA-65B");
              assertThat(model.family()).isEqualTo("llama");
              assertThat(model.parameters()).isEqualTo(65e9);
            });
    assertThat(testbeds.findById("humaneval+")).get().extracting("name").isEqualTo("HumanEval+");
    assertThat(papers.findById("nothing")).isEmpty();
  }

  @Test
  void claimsAreWhatTheCatalogueSays() {
    assertThat(comparisons.count()).isEqualTo(144);
    assertThat(comparisons.findAll(Pageable.from(0, 200)).getContent())
        .allSatisfy(
            claim -> {
              assertThat(claim.status()).isEqualTo(Status.CURATED);
              assertThat(claim.statement()).isNotBlank();
              assertThat(claim.outcome()).isIn((Object[]) Outcome.values());
            });
  }

  @Test
  void allIsCountedAtOnce() {
    var counts = CONTEXT.getBean(GraphSize.class).count();

    assertThat(counts.papers()).isEqualTo(55);
    assertThat(counts.claims())
        .containsEntry(Status.CURATED, 144L)
        .containsEntry(Status.REJECTED, 0L);
  }
}
