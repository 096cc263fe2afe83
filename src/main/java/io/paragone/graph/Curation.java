package io.paragone.graph;

import io.paragone.graph.CurationException.Reason;
import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Decision.About;
import io.paragone.model.Decision.Step;
import io.paragone.resolve.NameKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * What people decide about the graph. Every step is one transaction: it is taken whole or not at
 * all, stays in the history, can be undone, and outlives any load. A {@code version} is the number
 * of steps that the curator saw; where there are others by now, the step is refused.
 *
 * <p>All methods throw {@link CurationException} where a step cannot be taken and {@link
 * GraphUnavailableException} where the server goes away; nothing is changed then.
 */
@Singleton
public final class Curation {

  private final Driver driver;
  private final Clock clock;

  Curation(Driver driver, Clock clock) {
    this.driver = driver;
    this.clock = clock;
  }

  /** The paper says so. */
  public Decision confirmComparison(String key, int version, Curator curator) {
    return ofClaim(key, version, Step.CONFIRM, null, curator);
  }

  /** The paper says nothing of the kind. */
  public Decision rejectComparison(String key, int version, Curator curator) {
    return ofClaim(key, version, Step.REJECT, null, curator);
  }

  /**
   * The paper says something else. Kinds are looked up where the names are known already, to the
   * paper first.
   */
  public Decision correctComparison(
      String key, int version, Correction correction, Curator curator) {
    if (correction.equals(NewClaim.NOTHING)) {
      throw new CurationException(Reason.INVALID, "say what to correct");
    }
    return ofClaim(key, version, Step.CORRECT, correction, curator);
  }

  /** The paper says something that was not read. */
  public Decision addComparison(String paper, Correction claim, Curator curator) {
    NewClaim.check(claim);
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var at = NewClaim.lock(work, paper);
          var decisions = new ClaimDecisions(work, List.of(at.paper()));
          var settlement = Settlement.begin(work, List.of(at.paper()));
          decisions.lift();
          var known = NewClaim.withKinds(work, claim);
          var key = decisions.contentKey("", List.of(draft(known)));
          NewClaim.refuseDouble(work, at.paper(), "", key);
          var steps = steps(work, key, "");
          var added =
              step(Step.ADD, About.COMPARISON, key, at.titleKey(), known, curator, steps.size());
          return store(work, settlement, decisions, added);
        });
  }

  private static Decision draft(Correction claim) {
    return new Decision(
        "",
        Step.ADD,
        About.COMPARISON,
        "",
        null,
        null,
        null,
        null,
        claim,
        "",
        "",
        Instant.EPOCH,
        0);
  }

  private Decision ofClaim(
      String key, int version, Step step, @Nullable Correction correction, Curator curator) {
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var found = work.read("read/lock-claim", Map.of("key", key));
          if (found.isEmpty()) {
            throw new CurationException(Reason.UNKNOWN_KEY, "no claim has the key " + key);
          }
          refuseStale("the claim " + key, found.get(0).get("version").asInt(), version);
          var paper = found.get(0).get("paper").asString();
          var decisions = new ClaimDecisions(work, List.of(paper));
          var settlement = Settlement.begin(work, List.of(paper));
          decisions.lift();
          var known = correction == null ? null : NewClaim.withKinds(work, correction);
          var steps = steps(work, key, "");
          var titleKey = found.get(0).get("titleKey").asString();
          var decided = step(step, About.COMPARISON, key, titleKey, known, curator, steps.size());
          if (known != null) {
            steps.add(decided);
            var content = decisions.contentKey(key, Rulings.standing(steps));
            NewClaim.refuseDouble(work, paper, key, content);
          }
          return store(work, settlement, decisions, decided);
        });
  }

  private static Decision store(
      Work work, Settlement settlement, ClaimDecisions decisions, Decision decided) {
    work.write("write/decisions", List.of(StoredDecision.row(decided)));
    decisions.lay();
    settlement.settle();
    return decided;
  }

  /**
   * Two names stand for one thing: what has the one key becomes part of what has the other.
   *
   * @param version of what becomes part of the other
   */
  public Decision mergeEntities(String key, String into, int version, Curator curator) {
    if (key.equals(into)) {
      throw new CurationException(Reason.NOT_MERGEABLE, key + " cannot be merged with itself");
    }
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var pair = Entity.lockPair(work, key, into);
          refuseStale(key, pair.part().version(), version);
          var thing = pair.part().thing();
          var merge =
              new Draft(Step.MERGE, pair.part().id(work), pair.whole().id(work), null, null);
          return store(work, thing, merge, curator);
        });
  }

  /**
   * A name stands for a thing of its own.
   *
   * @param key of the thing that the name was joined to, by a rule or a person
   * @param name any spelling of the name
   */
  public Decision splitEntity(String key, String name, int version, Curator curator) {
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var entity = Entity.lock(work, key);
          refuseStale(key, entity.version(), version);
          var id = entity.joinedId(work, NameKey.of(name), name);
          var split = new Draft(Step.SPLIT, id, entity.id(work), null, null);
          return store(work, entity.thing(), split, curator);
        });
  }

  /** A thing is called otherwise; its other names stay. */
  public Decision renameEntity(String key, String name, int version, Curator curator) {
    if (name.isBlank()) {
      throw new CurationException(Reason.INVALID, "a name has at least one character");
    }
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var entity = Entity.lock(work, key);
          refuseStale(key, entity.version(), version);
          var rename = new Draft(Step.RENAME, entity.id(work), null, name.strip(), null);
          return store(work, entity.thing(), rename, curator);
        });
  }

  /** A step about a contender or testbed, before anybody took it. */
  private record Draft(
      Step step,
      String of,
      @Nullable String into,
      @Nullable String name,
      @Nullable String undoes) {}

  private Decision store(Work work, Thing thing, Draft draft, Curator curator) {
    var number = steps(work, draft.of(), "").size();
    var decided =
        Decisions.keyed(
            new Decision(
                "",
                draft.step(),
                thing.about(),
                draft.of(),
                null,
                draft.into(),
                draft.name(),
                draft.undoes(),
                null,
                curator.note(),
                curator.name(),
                clock.instant(),
                number));
    var settlement = Settlement.begin(work, List.of());
    work.write("write/decisions", List.of(StoredDecision.row(decided)));
    Set<String> ids = new TreeSet<>(Set.of(draft.of()));
    var into = draft.into();
    if (into != null) {
      ids.add(into);
    }
    settlement.settle(thing, ids);
    return decided;
  }

  /** A step was wrong: everything is as if it had not been taken, and the history tells both. */
  public Decision undo(String decision, Curator curator) {
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var steps = steps(work, "", decision);
          if (steps.isEmpty()) {
            throw new CurationException(Reason.UNKNOWN_KEY, "no step has the key " + decision);
          }
          var undone = steps.get(0);
          return switch (undone.about()) {
            case COMPARISON -> undoOfClaim(work, undone, curator);
            case CONTENDER -> undoOfThing(work, Thing.CONTENDER, undone, curator);
            case TESTBED -> undoOfThing(work, Thing.TESTBED, undone, curator);
          };
        });
  }

  private Decision undoOfClaim(Work work, Decision undone, Curator curator) {
    var paper = NewClaim.lock(work, String.valueOf(undone.paper())).paper();
    var steps = steps(work, undone.of(), "");
    refuseUndone(steps, undone);
    var decisions = new ClaimDecisions(work, List.of(paper));
    var settlement = Settlement.begin(work, List.of(paper));
    decisions.lift();
    var undo =
        Decisions.keyed(
            new Decision(
                "",
                Step.UNDO,
                About.COMPARISON,
                undone.of(),
                undone.paper(),
                null,
                null,
                undone.key(),
                null,
                curator.note(),
                curator.name(),
                clock.instant(),
                steps.size()));
    return store(work, settlement, decisions, undo);
  }

  private Decision undoOfThing(Work work, Thing thing, Decision undone, Curator curator) {
    refuseUndone(steps(work, undone.of(), ""), undone);
    var undo = new Draft(Step.UNDO, undone.of(), undone.into(), null, undone.key());
    return store(work, thing, undo, curator);
  }

  private static void refuseUndone(List<Decision> steps, Decision undone) {
    if (Rulings.undone(steps).contains(undone.key())) {
      throw new CurationException(
          Reason.ALREADY_UNDONE, "the step " + undone.key() + " has been undone already");
    }
  }

  private Decision step(
      Step step,
      About about,
      String of,
      @Nullable String paper,
      @Nullable Correction correction,
      Curator curator,
      int number) {
    return Decisions.keyed(
        new Decision(
            "",
            step,
            about,
            of,
            paper,
            null,
            null,
            null,
            correction,
            curator.note(),
            curator.name(),
            clock.instant(),
            number));
  }

  private static List<Decision> steps(Work work, String of, String key) {
    var found = work.read("read/decisions-of", Map.of("of", of, "key", key));
    List<Decision> steps = new ArrayList<>();
    found.forEach(row -> steps.add(StoredDecision.of(row.get("decision"))));
    return steps;
  }

  private static void refuseStale(String what, int version, int seen) {
    if (version != seen) {
      throw new CurationException(
          Reason.CHANGED_SINCE,
          what + " has changed since: its version is " + version + ", not " + seen);
    }
  }
}
