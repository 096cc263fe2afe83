package io.paragone.extract;

/** Sorts of words that the grammar leans on; {@code words.txt} lists their members. */
enum WordClass {
  DETERMINER,
  ADVERB,
  AUXILIARY,
  /** Turns a claim into its denial. */
  NEGATION,
  /** Turns a claim into an aim or a guess. */
  DOUBT,
  /** Verbs before a finding: "results show that". */
  REPORT,
  /** Opens another clause. */
  BOUNDARY,
  /** What "our" and "the proposed" may stand before. */
  OWN_NOUN,
  OWN_SIGN,
  /** "this approach", said of the paper's own thing. */
  ANAPHOR,
  /** Heads of baselines without a name: "existing methods". */
  CLASS_NOUN,
  /** Carries a noun phrase on to the name in it: "models based on X". */
  NP_LINK,
  /** Between a class and its members: "such as". */
  LIST_LINK,
  /** Ends a list of baselines. */
  STOP,
  VERB,
  /** A subject that reports on the paper's own thing: "extensive experiments". */
  EXPERIMENT,
  GOOD,
  LESS,
  BAD,
  EQUAL,
  INTRODUCE,
  NAMING,
  BENCHMARK_NOUN,
  DATASET_NOUN,
  METHOD_NOUN,
  NUMBER_NOUN,
  /** Units of what is measured in neither points nor percent: "ms". */
  UNIT,
  /** Makes little of what follows: "only". */
  MERE,
  TIMES,
  UP_TO,
  MORE_THAN,
  ABOUT,
  AVERAGE,
  /** A noun that leaves a name before it whole: "the CLIP model". */
  WHOLE_NOUN,
  /** Makes something else of what follows: "variants of". */
  CONTAINER,
  TUNING,
  /** Announces what comes to be measured on: "we evaluate". */
  EVALUATE,
  /** Verbs and nouns for a rise: "raises". */
  CHANGE,
  /** Verbs whose object gets better: "improves". */
  RAISE,
  /** Verbs for making something a part of another thing: "added to". */
  ATTACH,
  /** What can be better of a system, besides its level: "robustness". */
  MERIT,
  /** Verbs for a cut: "reduces". */
  CUT,
  /** What is better when there is less of it, besides what methods use up: "hallucinations". */
  BURDEN,
  /** How much a gain without a number is: "significant". */
  SIZABLE,
  /** Stresses a finding: "significantly". */
  STRESS,
  /** What parts of a method are called. */
  PART_NOUN,
  BUILT,
  TRAINED,
  /** What can be on a level with another: "performance". */
  LEVEL,
  ACHIEVE,
  /** A noun for a difference: "improvement". */
  DELTA,
  PREPOSITION,
  /** May stand between "by" and a margin. */
  MARGIN_FILLER,
  /** May stand between a gain and its margin. */
  GAIN_FILLER,
  /** Who proposes: "we", "this paper". */
  SPEAKER,
  SPEAKER_FILLER,
  /** What may follow a name that has just been introduced. */
  NAME_END,
  /** "more difficult than": no merit. */
  DEMERIT,
  /** Gains that "over" may follow. */
  GAIN,
  /** What a thing does that a paper introduces, and a task does not. */
  ACT,
  /** Ends the name of a measure. */
  METRIC_NOUN,
  /** Sorts others by time or rank: "existing", "prior". */
  RANKING,
  /** May stand before a name in a list without changing what is meant: "vanilla". */
  QUALIFIER,
  /** Makes a loss not worth mentioning. */
  NEGLIGIBLE,
  /** Nouns for getting worse: "degradation". */
  LOSS,
  /** Verbs whose object stays as it was: "preserves". */
  KEEP,
  /** Tells how good something is, and nothing of how it was: "high". */
  ABSOLUTE,
  /** What results are compared with without anybody being beaten: "expectations". */
  NOT_A_BASELINE,
  /** "X enables Y to": X is who achieves. */
  ENABLE,
  /** Opens what a claim adds of its cost: "while", "with". */
  ASIDE,
  /** Says by itself that something costs less: "faster". */
  CHEAPER,
  /** What methods use up: "memory". */
  RESOURCE,
  /** Heads of what a paper proposes without a name: "mechanism". */
  DESCRIBED_NOUN,
  /** Verbs for what is taken over from others: "adopt". */
  BORROW,
  /** Nouns for all of what a paper proposes: "framework". */
  WHOLE_WORK,
  /** Verbs before a number that a system has reached: "scores". */
  ATTAIN,
  /** Praises without describing: "novel". */
  PRAISE,
  /** Says of what sort a thing is that a name follows: "large-scale". */
  SORT,
  /** Makes a method of its own of the name behind it: "on-policy DPO". */
  VARIETY,
  /** A usual ending of a model's name: {@code -chat}. */
  MODEL_TAIL,
  /** Makes an adjective of a name: {@code -based}. */
  ADJECTIVE_TAIL,
  /** Marks behind which a clause may begin: a colon. */
  CLAUSE_MARK,
  /** Behind "more", says that something is better: "robust". */
  VIRTUE,
  /** Names of methods that so many have built that their plural is a class: "RAG systems". */
  BROAD,
  /** What everybody does, and so no part of a technique's name: "standard". */
  USUAL,
  /** Heads of techniques written small: "prompting". */
  TECHNIQUE,
  /** Techniques that one word tells: "fine-tuning". */
  LONE_TECHNIQUE,
  /** Heads that tell a technique only where a hyphen says which: "full-data training". */
  DEED,
  /** Heads of procedures that can be compared with: "distillation". */
  PROCEDURE,
  /** Plurals of architectures that everybody knows: "CNNs". */
  ARCHITECTURE,
  /** Tells what sort of network: "convolutional". */
  ARCHITECTURE_PART,
  /** Before "than", ranks by itself: "better". */
  RANK,
  /** In front of a measure, says how much and not which: "further". */
  DEGREE,
  /** Participles that say which measure is meant: "rendering" of "rendering speed". */
  ACTIVITY,
  /** Behind the name of a measure, belongs to it: "footprint". */
  MEASURE_TAIL,
  /** Behind a claim, opens what it does not cost, or what it takes: "without". */
  TOLL,
  /** Names by itself what things are better in, where the words in front tell so: "quality". */
  MEASURE_HEAD
}
