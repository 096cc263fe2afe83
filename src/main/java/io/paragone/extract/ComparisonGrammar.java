package io.paragone.extract;

import io.paragone.extract.Baselines.Read;
import io.paragone.extract.Cue.Frame;
import io.paragone.extract.Cue.Hit;
import io.paragone.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the claims of one sentence: each comparing phrase with its subject and its baselines. */
final class ComparisonGrammar {
  private static final double UNNAMED_DISCOUNT = 0.05;

  private static final double HEDGED = 0.8;

  private final Scene scene;

  private final Subjects subjects;

  private final Polarity polarity;

  private final HitPairs pairs;

  private final ComparedObjects objects;

  private final ComparedWords words;

  private final GainObjects gains;

  private final List<Draft> drafts = new ArrayList<>();

  /** Behind the last phrase before the one being read that made a claim. */
  private int told;

  private ComparisonGrammar(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.subjects = new Subjects(scene);
    this.pairs = new HitPairs(scene);
    this.objects = new ComparedObjects(scene, pairs);
    this.words = new ComparedWords(scene);
    this.gains = new GainObjects(scene);
    this.polarity = new Polarity(scene, lexicon);
  }

  static List<Draft> read(Scene scene, Lexicon lexicon) {
    var grammar = new ComparisonGrammar(scene, lexicon);
    for (int i = 0; i < scene.hits().size(); i++) {
      int before = grammar.drafts.size();
      grammar.readHit(i);
      if (grammar.drafts.size() > before) {
        grammar.told = scene.hits().get(i).to();
      }
    }
    grammar.drafts.addAll(ShareOfBaseline.read(scene, grammar.subjects));
    grammar.drafts.addAll(PartOfCost.read(scene, grammar.subjects));
    grammar.drafts.addAll(ScoreAgainstScore.read(scene, grammar.subjects));
    if (grammar.drafts.stream().noneMatch(draft -> draft.outcome() == Outcome.BEATS)) {
      grammar.readGains();
    }
    grammar.drafts.addAll(BareTie.read(scene, grammar.drafts));
    return grammar.drafts;
  }

  /** What the sentence gains over nobody that a phrase of it names. */
  private void readGains() {
    boolean first = drafts.stream().allMatch(draft -> draft.outcome() == Outcome.TRAILS);
    List<Draft> leads = LeadBesideTie.read(scene, drafts);
    List<Draft> gained =
        BareGain.read(scene, subjects).stream()
            .filter(
                gain ->
                    first
                        || gain.margin() != null
                        || (gain.rule().equals(BareGain.RAISED) && leads.isEmpty()))
            .toList();
    drafts.addAll(gained.isEmpty() ? leads : gained);
  }

  private void readHit(int index) {
    Hit hit = scene.hits().get(index);
    if (Refusals.refuses(scene, hit)) {
      return;
    }
    switch (hit.cue().frame()) {
      case VERB, NOUN -> readDirect(index, hit);
      case PASSIVE -> readDirect(index, hit);
      case GAP ->
          ObjectStart.behindLevel(scene, hit)
              .or(() -> pairs.objectOfNext(index))
              .ifPresent(end -> readAt(index, hit, end, hit.cue().outcome()));
      case THAN ->
          ObjectStart.behindThan(scene, hit)
              .or(() -> ObjectStart.overLevel(scene, hit, pairs.isSecond(index)))
              .or(() -> pairs.objectOfNext(index))
              .ifPresent(end -> readThan(index, hit, end));
      case COMPARED -> readCompared(index, hit);
      case GAIN -> readGain(index, hit);
      case ALONE -> readAlone(index, hit);
    }
  }

  private void readDirect(int index, Hit hit) {
    readAt(index, hit, hit.to(), hit.cue().outcome());
  }

  private void readAt(int index, Hit hit, int objectAt, Outcome outcome) {
    ComparedObjects.Found object = objects.behind(index, hit, objectAt);
    Read read = object.read();
    OptionalInt enabling = Enabling.verbBefore(scene, hit);
    Optional<Subject> subject =
        enabling.isPresent()
            ? subjects.before(enabling.getAsInt(), !scene.key(enabling.getAsInt()).endsWith("ing"))
            : subjects.before(hit.from(), isFinite(hit));
    if (subject.isEmpty() && pairs.isSecond(index)) {
      Hit first = scene.hits().get(index - 1);
      subject = subjects.before(first.from(), isFinite(first));
    }
    if (subject.isEmpty()) {
      subject = fronted(hit, read);
    }
    if (subject.isEmpty()) {
      subject = DescribedSubjects.before(scene, hit, read);
    }
    if (subject.isEmpty() || !objects.mayMean(object, subject.get())) {
      return;
    }
    objects.remember(read, subject.get());
    boolean hedged = object.isShared() || pairs.isSecond(index);
    add(index, hit, subject.get(), read, outcome, hedged);
    if (hit.cue().frame() == Frame.VERB) {
      for (Subject other : subjects.besides(subject.get(), hit.from())) {
        add(index, hit, other, read, outcome, hedged);
      }
    }
  }

  /** "With 6x less memory than Y, our method …": who costs less comes behind the comma. */
  private Optional<Subject> fronted(Hit hit, Read read) {
    int comma = Fronted.comma(scene, hit, read.end());
    return comma > 0 ? subjects.after(comma + 1) : Optional.empty();
  }

  private boolean isFinite(Hit hit) {
    String key = scene.key(hit.from());
    return hit.cue().frame() == Frame.VERB
        && !key.endsWith("ing")
        && !key.startsWith("improvement");
  }

  private void readThan(int index, Hit hit, int objectAt) {
    Optional<Outcome> outcome = polarity.at(hit.from());
    boolean merit =
        !scene.is(hit.to(), WordClass.DEMERIT) && !scene.is(hit.to() + 1, WordClass.DEMERIT);
    if (outcome.isPresent() && merit) {
      readAt(index, hit, objectAt, outcome.get());
    }
  }

  private void readCompared(int index, Hit hit) {
    Read read = Baselines.behind(scene, hit.to());
    if (read.isEmpty()
        || scene.key(read.end()).equals("'s")
        || scene.key(hit.from() - 1).equals("intersection")) {
      return;
    }
    boolean plain = hit.to() - hit.from() == 1;
    boolean measured = plain && words.isBehindMargin(hit);
    Optional<Outcome> before =
        polarity.before(hit.from()).or(() -> measured ? words.gained(hit) : Optional.empty());
    int main = words.mainClause(hit, read.end(), before.isPresent());
    Optional<Outcome> outcome = main > 0 ? polarity.after(main) : before;
    Optional<Subject> subject =
        main > 0 ? subjects.after(main) : subjects.before(hit.from(), false);
    boolean over = scene.key(hit.from()).equals("over");
    if (subject.isEmpty()
        && main <= 0
        && outcome.filter(o -> !over || o == Outcome.BEATS).isPresent()) {
      subject = DescribedSubjects.before(scene, hit, read);
    }
    if (outcome.isEmpty() || subject.isEmpty()) {
      return;
    }
    if (!measured && (words.isTaken(hit) || (plain && !words.isNearGain(hit)))) {
      return;
    }
    objects.remember(read, subject.get());
    add(index, hit, subject.get(), read, outcome.get(), false);
    boolean both = words.alsoEqual(hit);
    boolean equal = both || (main <= 0 && polarity.isEqualBeside(hit.from()));
    if (outcome.get() == Outcome.BEATS && equal) {
      add(index, hit, subject.get(), read, Outcome.TIES, true);
    } else if (outcome.get() == Outcome.TIES
        && (both || (main > 0 && words.alsoBetter(main, polarity)))) {
      add(index, hit, subject.get(), read, Outcome.BEATS, true);
    }
  }

  private void readGain(int index, Hit hit) {
    Optional<Read> read = gains.object(hit, Region.end(scene, index));
    if (read.isPresent() && !words.comparesBehind(hit, read.get().end())) {
      Optional<Subject> subject =
          subjects.before(
              hit.from(), !scene.key(hit.from()).endsWith("ing") && !GainObjects.isNoun(hit));
      subject.ifPresent(s -> add(index, hit, s, read.get(), hit.cue().outcome(), false));
    }
  }

  private void readAlone(int index, Hit hit) {
    boolean benchmark = scene.key(hit.from() + 1).equals("benchmark") && scene.main().isEmpty();
    if (benchmark || !StateOfTheArt.isAchieved(scene, hit)) {
      return;
    }
    Optional<Subject> subject = subjects.before(hit.from(), false);
    var read = new Read(List.of(Baseline.STATE_OF_THE_ART), hit.to());
    subject.ifPresent(s -> add(index, hit, s, read, Outcome.BEATS, false));
    if (scene.key(hit.to()).equals("or") && scene.is(hit.to() + 1, WordClass.EQUAL)) {
      subject.ifPresent(s -> add(index, hit, s, read, Outcome.TIES, true));
    }
  }

  private void add(
      int index, Hit hit, Subject subject, Read read, Outcome outcome, boolean hedged) {
    if (outcome == Outcome.TRAILS && isGuess(hit, subject)) {
      return;
    }
    Region region = Region.of(scene, index, told);
    int end = region.end();
    Optional<Efficiency.Aside> aside = aside(index, read, hit, end, outcome);
    int quality = aside.map(Efficiency.Aside::at).orElse(end);
    List<Margins.Found> stated = region.margins(outcome, quality);
    List<Margins.Found> margins = read.baselines().size() == 1 ? region.ofOne(stated) : stated;
    List<Testbeds.Found> testbeds = Testbeds.of(scene, hit.to(), end, hit.from());
    var gap = new ScoreGap(scene, hit, told);
    for (int b = 0; b < read.baselines().size(); b++) {
      Baseline baseline = read.baselines().get(b);
      if (scene.own().areOne(subject.name(), baseline.name())) {
        continue;
      }
      double confidence = confidence(subject, baseline, hedged);
      for (Measured measured : Measured.pair(margins, testbeds, b, read.baselines().size())) {
        drafts.add(
            new Draft(
                subject,
                baseline,
                outcome,
                measured.on(),
                region.metric(outcome, quality, measured.figure()),
                measured.margin().or(() -> gap.to(baseline, read, outcome)).orElse(null),
                confidence,
                hit.cue().rule()));
      }
      aside.ifPresent(a -> drafts.add(a.draft(subject, baseline, List.of())));
    }
  }

  /** Papers seldom say that they trail: neither a guess nor the words around suffice for it. */
  private static boolean isGuess(Hit hit, Subject subject) {
    boolean indirect =
        switch (hit.cue().frame()) {
          case COMPARED, THAN -> true;
          case VERB, PASSIVE, NOUN, GAP, GAIN, ALONE -> false;
        };
    double enough = indirect ? Subject.SAID : Subject.POINTED_AT;
    return subject.isOwn() && subject.certainty() < enough;
  }

  /** What is said of cost behind the baselines of a phrase that compares quality. */
  private Optional<Efficiency.Aside> aside(
      int index, Read read, Hit hit, int end, Outcome outcome) {
    boolean compares =
        switch (hit.cue().frame()) {
          case VERB, NOUN, GAP -> true;
          case COMPARED -> outcome == Outcome.TIES;
          case PASSIVE, THAN, GAIN, ALONE -> false;
        };
    return compares && !pairs.sharesObject(index)
        ? Efficiency.in(scene, Math.max(read.end(), hit.to()), end)
        : Optional.empty();
  }

  private static double confidence(Subject subject, Baseline baseline, boolean hedged) {
    double sure = hedged ? Math.min(HEDGED, subject.certainty()) : subject.certainty();
    return baseline.isNamed() ? sure : sure - UNNAMED_DISCOUNT;
  }
}
