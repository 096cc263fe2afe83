package io.paragone.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paragone.graph.CurationException.Reason;
import io.paragone.ingest.DecisionJson;
import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Kind;
import io.paragone.model.Margin;
import io.paragone.model.MarginUnit;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurationTests {

  private static final String DREX =
      """
      {"id":"arxiv:2403.00003","title":"Drex Plans Routes","published":"2024-03-01",
      "introduces":[{"name":"Drex","kind":"METHOD","aliases":["Dual Route EXplorer"]}],"methods":["Follower"],
      "benchmarks":["RouteBank"],"comparisons":[{"subject":"Drex","baseline":"Follower","baselineKind":"METHOD",
      "outcome":"BEATS","on":["RouteBank"],"metric":"success","margin":{"value":2,"unit":"points"},
      "confidence":0.8,"extractor":"grammar/1"}]}
      """;
  private static final String OTHER =
      """
      {"title":"Wayfinder","introduces":[{"name":"Wayfinder","kind":"METHOD","aliases":[]}],
      "methods":["Follow-er v2"],"benchmarks":["RouteBank"],"datasets":["Roads"],
      "comparisons":[{"subject":"Wayfinder","baseline":"Follow-er v2","baselineKind":"METHOD","outcome":"BEATS","on":["RouteBank"]}]}
      """;
  private static final Curator ADA = new Curator("Ada", "read the paper");
  private static final Correction TRAILS =
      new Correction(null, null, null, null, Outcome.TRAILS, null, null, null, false, null);

  private static final LoadedGraph GRAPH = new LoadedGraph();
  private final Curation curation = GRAPH.curation;

  @BeforeEach
  void startWithTwoPapers() {
    SharedNeo4j.emptied();
    GRAPH.load(DREX, OTHER);
  }

  @AfterAll
  static void close() {
    GRAPH.close();
  }

  @Test
  void aRejectedClaimStaysRejectedAndCountsForNothing() {
    var step = curation.rejectComparison(claim(), 0, ADA);
    GRAPH.load(DREX);
    GRAPH.load(LoadedGraph.facts(DREX.replace("grammar/1", "grammar/2")), "grammar/2");

    assertThat(
            GRAPH.one(
                "MATCH (c:Comparison {key:'"
                    + claim()
                    + "'}) RETURN c.status + ' ' + c.decidedBy + ' ' + c.version"))
        .isEqualTo("REJECTED Ada 1");
    assertThat(GRAPH.all("MATCH (:Contender {key:'drex'})-[b:BEATS]->() RETURN b")).isEmpty();
    assertThat(
            GRAPH.one("MATCH (d:Decision)-[:DECIDES]->(c:Comparison) RETURN d.key + ' ' + d.note"))
        .isEqualTo(step.key() + " read the paper");
  }

  @Test
  void everyStepOnAClaimCanBeUndoneAndTheUndoingToo() {
    var before = shape();
    var rejected = curation.rejectComparison(claim(), 0, ADA);
    var corrected = curation.correctComparison(claim(), 1, TRAILS, ADA);
    assertThat(GRAPH.all("MATCH (a)-[:BEATS]->(b {key:'drex'}) RETURN a.key"))
        .containsExactly("follower");
    var undone = curation.undo(corrected.key(), ADA);
    assertThat(GRAPH.one("MATCH (c:Comparison {key:'" + claim() + "'}) RETURN c.status"))
        .isEqualTo("REJECTED");
    curation.undo(rejected.key(), ADA);
    assertThat(shape()).isEqualTo(before);
    curation.undo(undone.key(), ADA);

    assertThat(
            GRAPH.one(
                "MATCH (c:Comparison {key:'"
                    + claim()
                    + "'}) RETURN c.status + ' ' + c.outcome + ' ' + c.version"))
        .isEqualTo("CONFIRMED TRAILS 5");
    refuses(Reason.ALREADY_UNDONE, () -> curation.undo(rejected.key(), ADA));
  }

  @Test
  void aCorrectionHoldsInEveryPartAndDoesNotComeBackAsItWas() {
    var key = claim();
    curation.correctComparison(
        key,
        0,
        new Correction(
            null,
            null,
            "Leader",
            Kind.METHOD,
            Outcome.BEATS,
            List.of("Roads"),
            "speed, cost",
            new Margin(1.5, null, MarginUnit.TIMES, null, null),
            false,
            "Drex is faster than Leader."),
        ADA);
    GRAPH.load(DREX);

    assertThat(GRAPH.one("MATCH (:Paper {key:'arxiv:2403.00003'})-[:REPORTS]->(c) RETURN c.key"))
        .isEqualTo(key);
    assertThat(
            GRAPH.one(
                "MATCH (b)<-[:BASELINE]-(c:Comparison {key:'"
                    + key
                    + "'})-[:ON]->(t) RETURN b.key + ' ' + t.key"
                    + " + ' ' + c.margin + c.marginUnit + ' ' + c.statement"))
        .isEqualTo("leader roads 1.5TIMES Drex is faster than Leader.");
    assertThat(
            GRAPH.all(
                "MATCH (c:Comparison {key:'"
                    + key
                    + "'})-[:MEASURED_BY]->(m) RETURN m.key ORDER BY m.key"))
        .containsExactly("cost", "speed");
    assertThat(GRAPH.all("MATCH ({key:'drex'})-[:BEATS]->(b) RETURN b.key"))
        .containsExactly("leader");
  }

  @Test
  void whatWasCorrectedIsNotClaimedTwiceWhenALaterReadingIsRight() {
    var key = claim();
    curation.correctComparison(key, 0, TRAILS, ADA);
    GRAPH.load(LoadedGraph.facts(DREX.replace("BEATS", "TRAILS")), "grammar/2");

    assertThat(
            GRAPH.one(
                "MATCH (:Paper {key:'arxiv:2403.00003'})-[:REPORTS]->(c) RETURN c.key + c.outcome"))
        .isEqualTo(key + "TRAILS");
  }

  @Test
  void anAddedClaimOutlivesReadingsAndGoesWhenItIsUndone() {
    var before = shape();
    var added =
        curation.addComparison(
            "arxiv:2403.00003",
            new Correction(
                "Drex",
                null,
                "Leader",
                Kind.METHOD,
                Outcome.TIES,
                List.of("Roads"),
                null,
                null,
                true,
                "On a par."),
            ADA);
    GRAPH.load(LoadedGraph.facts(DREX), "grammar/2");
    assertThat(
            GRAPH.one(
                "MATCH (c:Comparison {key:'"
                    + added.of()
                    + "'})-[:BASELINE]->(b) RETURN c.status + b.key"))
        .isEqualTo("CONFIRMEDleader");
    refuses(
        Reason.ALREADY_CLAIMED,
        () ->
            curation.addComparison(
                "arxiv:2403.00003",
                new Correction(
                    "Drex",
                    null,
                    "Leader",
                    Kind.METHOD,
                    Outcome.TIES,
                    List.of("Roads"),
                    null,
                    null,
                    true,
                    null),
                ADA));
    curation.undo(added.key(), ADA);

    assertThat(shape()).isEqualTo(before);
  }

  @Test
  void aMergeHoldsForMentionsThatComeLaterAndCanBeUndone() {
    var before = shape();
    var merged = curation.mergeEntities("follow-er-v2", "follower", 0, ADA);
    assertThat(GRAPH.all("MATCH (a)-[:BEATS]->({key:'follower'}) RETURN a.key ORDER BY a.key"))
        .containsExactly("drex", "wayfinder");
    assertThat(GRAPH.one("MATCH (:Name {key:'follow-er-v2'})-[:NAMES]->(c) RETURN c.key"))
        .isEqualTo("follower");
    GRAPH.load("{\"title\":\"Late\",\"methods\":[\"Follow-er v2\"]}");
    assertThat(GRAPH.one("MATCH ({key:'title:late'})-[:MENTIONS]->(c) RETURN c.key"))
        .isEqualTo("follower");
    GRAPH.driver.executableQuery("MATCH (p:Paper {key:'title:late'}) DETACH DELETE p").execute();
    curation.undo(merged.key(), ADA);

    assertThat(shape()).isEqualTo(before);
  }

  @Test
  void whatARuleJoinedCanBeSplit() {
    GRAPH.load("{\"title\":\"Late\",\"methods\":[\"Dual Route EXplorer\"]}");
    assertThat(GRAPH.one("MATCH ({key:'title:late'})-[:MENTIONS]->(c) RETURN c.key"))
        .isEqualTo("drex");
    var step = curation.splitEntity("drex", "dual route explorer", 0, ADA);
    GRAPH.load("{\"title\":\"Late\",\"methods\":[\"Dual Route EXplorer\"]}", DREX);
    assertThat(GRAPH.one("MATCH ({key:'title:late'})-[:MENTIONS]->(c) RETURN c.key"))
        .isEqualTo("dual-route-explorer");
    curation.undo(step.key(), ADA);

    assertThat(GRAPH.one("MATCH ({key:'title:late'})-[:MENTIONS]->(c) RETURN c.key"))
        .isEqualTo("drex");
  }

  @Test
  void aNewNameStaysAndTheOldOneStillLeadsThere() {
    curation.renameEntity("drex", "DREX planner", 0, ADA);
    GRAPH.load(DREX);

    assertThat(
            GRAPH.one(
                "MATCH (:Name {key:'drex-planner'})-[:NAMES]->(c) RETURN c.name + ' ' + c.version + ' ' + c.aliases[0]"))
        .isEqualTo("DREX planner 1 Drex");
    assertThat(GRAPH.one("MATCH (:Name {key:'drex'})-[:NAMES]->(c) RETURN c.key"))
        .isEqualTo("drex");
  }

  @Test
  void whatCannotBeIsRefusedAndLeavesNothing() {
    var before = GRAPH.dump();

    refuses(Reason.NOT_MERGEABLE, () -> curation.mergeEntities("drex", "routebank", 0, ADA));
    refuses(Reason.NOT_MERGEABLE, () -> curation.mergeEntities("drex", "drex", 0, ADA));
    refuses(Reason.UNKNOWN_KEY, () -> curation.mergeEntities("drex", "nobody", 0, ADA));
    refuses(Reason.UNKNOWN_KEY, () -> curation.confirmComparison("nothing", 0, ADA));
    refuses(Reason.UNKNOWN_KEY, () -> curation.undo("nothing", ADA));
    refuses(Reason.CHANGED_SINCE, () -> curation.confirmComparison(claim(), 3, ADA));
    refuses(Reason.CHANGED_SINCE, () -> curation.renameEntity("drex", "X", 1, ADA));
    refuses(Reason.NOT_JOINED, () -> curation.splitEntity("drex", "Follower", 0, ADA));
    refuses(Reason.INVALID, () -> curation.renameEntity("drex", " ", 0, ADA));
    refuses(Reason.INVALID, () -> curation.addComparison("arxiv:2403.00003", TRAILS, ADA));
    assertThat(GRAPH.dump()).isEqualTo(before);
  }

  @Test
  void ofTwoCuratorsAtOnceTheSecondLearnsOfTheFirst() throws Exception {
    var key = claim();
    var together = new CyclicBarrier(2);
    Callable<Decision> confirm =
        () -> {
          together.await();
          return curation.confirmComparison(key, 0, ADA);
        };
    var pool = Executors.newFixedThreadPool(2);
    var refused = 0;
    for (var attempt : pool.invokeAll(List.of(confirm, confirm))) {
      try {
        attempt.get();
      } catch (ExecutionException e) {
        assertThat(((CurationException) e.getCause()).reason()).isEqualTo(Reason.CHANGED_SINCE);
        refused++;
      }
    }
    pool.shutdown();

    assertThat(refused).isOne();
    assertThat(GRAPH.one("MATCH (c:Comparison {key:'" + key + "'}) RETURN c.version"))
        .isEqualTo("1");
  }

  @Test
  void papersAndDecisionsWrittenOutAndReadInAnyOrderAreTheSameGraph() {
    curation.correctComparison(claim(), 0, TRAILS, ADA);
    curation.rejectComparison(claim(), 1, ADA);
    var undone = curation.confirmComparison(claim(), 2, ADA);
    curation.undo(undone.key(), ADA);
    curation.addComparison(
        "title:wayfinder",
        new Correction(
            "Wayfinder",
            null,
            "Leader",
            Kind.METHOD,
            Outcome.TIES,
            List.of("Roads"),
            null,
            null,
            true,
            null),
        ADA);
    curation.mergeEntities("follow-er-v2", "follower", 0, ADA);
    curation.mergeEntities("drex", "wayfinder", 0, ADA);
    curation.renameEntity("roads", "The Roads", 0, ADA);
    var before = GRAPH.dump();
    List<Decision> decisions = new ArrayList<>();
    GRAPH.decisions.forEach(step -> decisions.add(DecisionJson.read(DecisionJson.write(step))));
    var papers = GRAPH.writtenOut();

    for (var seed = 0; seed < 4; seed++) {
      SharedNeo4j.emptied();
      List<Runnable> steps = new ArrayList<>();
      papers.forEach(facts -> steps.add(() -> GRAPH.load(facts, null)));
      decisions.forEach(step -> steps.add(() -> GRAPH.decisions.restore(List.of(step))));
      Collections.shuffle(steps, new Random(seed));
      steps.forEach(Runnable::run);
      assertThat(GRAPH.dump()).as("order %s", seed).isEqualTo(before);
    }
  }

  private static void refuses(Reason reason, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            CurationException.class,
            e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
  }

  /** The graph but for the history. */
  private static List<String> shape() {
    return GRAPH.dump().stream()
        .filter(line -> !line.startsWith("[Decision]") && !line.startsWith("[DECIDES]"))
        .filter(line -> !line.startsWith("[CONCERNS]"))
        .filter(line -> !line.startsWith("[Metric]"))
        .map(line -> line.replaceAll("(, )?version=\\d+", "").replaceAll(", correctedKey=\\w+", ""))
        .toList();
  }

  private static String claim() {
    return GRAPH.one(
        "MATCH (:Paper {key:'arxiv:2403.00003'})-[:REPORTS]->(c) WHERE c.added IS NULL RETURN c.key");
  }
}
