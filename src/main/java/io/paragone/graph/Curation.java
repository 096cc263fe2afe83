package io.paragone.graph;

import io.paragone.graph.CurationException.Reason;
import io.paragone.model.Correction;
import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import io.paragone.resolve.NameKey;
import jakarta.inject.Singleton;
import java.time.Clock;
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
          var draft = Draft.ofClaim(Step.ADD, "", at.titleKey(), known);
          var key = decisions.contentKey("", List.of(draft.by(curator, clock.instant(), 0)));
          NewClaim.refuseDouble(work, at.paper(), "", key);
          var added = Draft.ofClaim(Step.ADD, key, at.titleKey(), known);
          return store(work, settlement, decisions, taken(work, added, curator));
        });
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
          var titleKey = found.get(0).get("titleKey").asString();
          var decided = taken(work, Draft.ofClaim(step, key, titleKey, known), curator);
          if (known != null) {
            List<Decision> steps = new ArrayList<>(StoredDecision.of(work, key));
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
          var whole = pair.whole().id(work);
          var merge = Draft.ofThing(Step.MERGE, thing, pair.part().id(work), whole, null);
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
          var split = Draft.ofThing(Step.SPLIT, entity.thing(), id, entity.id(work), null);
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
          var id = entity.id(work);
          var rename = Draft.ofThing(Step.RENAME, entity.thing(), id, null, name.strip());
          return store(work, entity.thing(), rename, curator);
        });
  }

  private Decision store(Work work, Thing thing, Draft draft, Curator curator) {
    var decided = taken(work, draft, curator);
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

  private Decision taken(Work work, Draft draft, Curator curator) {
    var before = StoredDecision.of(work, draft.of()).size();
    return draft.by(curator, clock.instant(), before);
  }

  /** A step was wrong: everything is as if it had not been taken, and the history tells both. */
  public Decision undo(String decision, Curator curator) {
    return GraphWriter.inTransaction(
        driver,
        work -> {
          var undone = StoredDecision.locked(work, decision);
          var steps = StoredDecision.of(work, undone.of());
          if (Rulings.undone(steps).contains(decision)) {
            throw new CurationException(
                Reason.ALREADY_UNDONE, "the step " + decision + " has been undone already");
          }
          return switch (undone.about()) {
            case COMPARISON -> undoOfClaim(work, undone, curator);
            case CONTENDER -> store(work, Thing.CONTENDER, Draft.undoing(undone), curator);
            case TESTBED -> store(work, Thing.TESTBED, Draft.undoing(undone), curator);
          };
        });
  }

  private Decision undoOfClaim(Work work, Decision undone, Curator curator) {
    var paper = NewClaim.lock(work, String.valueOf(undone.paper())).paper();
    var decisions = new ClaimDecisions(work, List.of(paper));
    var settlement = Settlement.begin(work, List.of(paper));
    decisions.lift();
    var undo = taken(work, Draft.undoing(undone), curator);
    return store(work, settlement, decisions, undo);
  }

  private static void refuseStale(String what, int version, int seen) {
    if (version != seen) {
      throw new CurationException(
          Reason.CHANGED_SINCE,
          what + " has changed since: its version is " + version + ", not " + seen);
    }
  }
}
