package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.paragone.model.Kind;
import io.paragone.model.KnownName;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperFacts.Introduction;
import io.paragone.model.PaperRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

  private static final GrammarExtractor EXTRACTOR = new GrammarExtractor(List.of());

  private static PaperFacts facts(String title, String text) {
    return EXTRACTOR.extract(PaperRecord.of(title, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We propose FooNet, a network for wounds. | FooNet | METHOD",
        "We introduce FooBench, a benchmark for wounds. | FooBench | BENCHMARK",
        "We release WoundPix, a dataset of wounds. | WoundPix | DATASET",
        "We present MediWrite, a large language model for clinics. | MediWrite | BASE_MODEL",
        "This paper presents a scheme called QuickSum. | QuickSum | METHOD",
        "This paper presents a scheme dubbed Rapido. | Rapido | METHOD",
        "We propose the Careful Token Editing (CTE) framework. | CTE | METHOD",
        "Our proposed FooNet segments wounds. | FooNet | METHOD",
        "We describe a new scheme, FooNet, which segments wounds. | FooNet | METHOD",
        "Our proposed framework, HealMap, segments wounds. | HealMap | METHOD",
        "Letters are hard. We present a language model that writes them. Our language model"
            + " HealMap-7B writes letters well. | HealMap-7B | BASE_MODEL",
        "This is hard. A Careful Token Editing (CTE) module is presented. | CTE | METHOD",
        "We use a loss that we call careful wound error (CWE). | CWE | METHOD",
        "We introduce a Wound-aware Token Picker, which picks tokens. | Wound-aware Token Picker"
            + " | METHOD",
        "We introduce the Careful Token Editing mechanism for wounds. | Careful Token Editing"
            + " | METHOD",
        "We introduce Wound-XL Bench, a benchmark for wounds. | Wound-XL Bench | BENCHMARK",
        "We propose CAReful Diffusion (CARE Diffusion), a model. | CARE Diffusion | METHOD",
        "This is hard. A Careful Token Editing (CTE) module is devised. | CTE | METHOD",
        "We propose a Careful Token Editing method (CareEd) for wounds. | CareEd | METHOD",
        "We present such a scheme, FooNet, and test it. | FooNet | METHOD",
        "We introduce a plug-in WND method, Careful Token Editing (CTE). | CTE | METHOD",
        "We propose Stitch-Aware Mending (SAM), a scheme for wounds. | SAM | METHOD",
        "Here we test it on the WoundPix dataset that we collected. | WoundPix | DATASET",
        "We test it on our newly collected WoundPix dataset. | WoundPix | DATASET",
        "WoundPix is a large dataset of wounds. | WoundPix | DATASET",
        "We propose WoundEval, a pipeline for wounds. | WoundEval | METHOD",
        "We introduce Foo-LMs, a family of networks. | Foo-LMs | METHOD",
        "We introduce foo2foo, an encoder for wounds. | foo2foo | METHOD",
        "We present Foo-$k$ picking, a simple way to wounds. | Foo-$k$ | METHOD",
        "We propose a 3D careful wound finder (CW-Find) for wounds. | CW-Find | METHOD",
        "Our method, Careful Editing, segments wounds. | Careful Editing | METHOD",
        "We present a wound segmenter $\\mathbf{Rapido}$ which is quick. | Rapido | METHOD",
        "We propose an approach, called self-healing, that is quick. | self-healing | METHOD",
        "We propose self-healing, a scheme that is quick. | self-healing | METHOD",
        "We introduce PB&J, a scheme for wounds. | PB&J | METHOD",
        "Finally, we train FooNet-LM-7B on wounds. | FooNet-LM-7B | BASE_MODEL",
        "We introduce foo2bar, a scheme for wounds. | foo2bar | METHOD",
        "We introduce Wound-LMs, a new family of models. | Wound-LMs | METHOD",
        "We present Adaptive-$k$ retrieval, a scheme for wounds. | Adaptive-$k$ | METHOD",
        "We design a Wound-Attention module for closing. | Wound-Attention | METHOD",
        "This is hard. A wound-aware token editing (WTE) is designed. | WTE | METHOD",
        "Our method, Healing with Haste (H2), is quick. | H2 | METHOD",
        "Our resulting method, Careful Token Editing (CTE), is quick. | CTE | METHOD",
        "We use Wounds Abroad, a new benchmark introduced in this paper. | Wounds Abroad"
            + " | BENCHMARK",
        "We present FooNet (Foo Network), a large language model for clinics. | FooNet"
            + " | BASE_MODEL",
        "We develop FooNet-o, a suite of open multimodal models. | FooNet-o | BASE_MODEL",
        "This is hard. A new wound coding model (WCM) and others are introduced. | WCM | METHOD",
        "We introduce a new dataset (PixSet-1M) for wounds. | PixSet-1M | DATASET",
        "We release Wounds-3M, a multi-view, multi-modal dataset featuring wounds. | Wounds-3M"
            + " | DATASET"
      })
  void anIntroducedNameIsFoundWithItsKind(String text, String name, Kind kind) {
    assertThat(facts("Looking at Wounds", text).introduces())
        .singleElement()
        .extracting(Introduction::name, Introduction::kind)
        .containsExactly(name, kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We propose a framework based on CLIP.",
        "We propose a wound-aware editing framework for wounds.",
        "We present LLM-based agents, a view of which is young.",
        "We present a study of LLMs.",
        "We introduce a new loss for DETR.",
        "We propose a GPT-4-based judge.",
        "Foo et al. propose BarNet for wounds.",
        "We explore Reinforcement Learning (RL) for wounds.",
        "Wound Area Guessing (WAG) is hard. We propose a WAG framework.",
        "We study a problem called Wound Area Guessing (WAG).",
        "We propose a Graph Neural Network for wounds.",
        "We propose a CNN.",
        "This is hard. A long memory network (LMN) is designed.",
        "We explore LVLMs, a class of models.",
        "Our tests use two datasets, namely WoundPix and others.",
        "A field called Wound Seeing is young.",
        "A language, called RASQ, has been proposed.",
        "We present a comparison of four schemes, FooNet, BarNet, and BazNet.",
        "We introduce a test of wounds, covering Urdu, Punjabi, Sindhi, and others.",
        "We propose joining a multiple instance learning (MIL) scheme with others.",
        "We present a study of three networks for wounds, namely FooNet, BarNet and BazNet.",
        "We evaluate our method on three datasets: WoundPix, BarPix and BazPix.",
        "On the WoundPix dataset, we offer an analysis.",
        "We adopt the Segment Anything Model (SAM).",
        "We present a study of many networks, including FooNet, BarNet and others.",
        "We propose a scheme for American Sign Language (ASL) recognition.",
        "We use a Transformer (TF) here."
      })
  void whatThePaperUsesItDoesNotIntroduce(String text) {
    assertThat(facts("Looking at Wounds", text).introduces()).isEmpty();
  }

  @Test
  void theNameBeforeTheColonOfATitleIsIntroduced() {
    assertThat(facts("WoundMap: Seeing Wounds", "Wounds are hard to see.").introduces())
        .extracting(Introduction::name)
        .containsExactly("WoundMap");
  }

  @Test
  void aNameMayBeginWithANumber() {
    assertThat(facts("4DWound: Seeing Wounds", "We introduce 3DTown, a view.").introduces())
        .extracting(Introduction::name)
        .containsExactly("4DWound", "3DTown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Seeing Wounds: A Survey", "Explainable AI: Why and How", "Wounds Revisited"})
  void anOrdinaryTitleNamesNothing(String title) {
    assertThat(facts(title, "Wounds are hard to see.").introduces()).isEmpty();
  }

  @Test
  void theLongFormIsAnAlias() {
    assertThat(facts("Wounds", "We propose Careful Token Editing (CTE). CTE works.").introduces())
        .singleElement()
        .extracting(Introduction::aliases)
        .isEqualTo(List.of("Careful Token Editing"));
  }

  @Test
  void kindsAreToldApart() {
    PaperFacts facts =
        facts(
            "Wounds",
            "We tune LLaMA-2-7B-chat and Qwen-1.5 72B by DPO on UltraFeedback and test on"
                + " HumanEval+, GSM8K and the WoundQuiz benchmark. Accuracy and BLEU rise.");

    assertThat(facts.baseModels()).containsExactly("LLaMA-2-7B-chat", "Qwen-1.5 72B");
    assertThat(facts.methods()).containsExactly("DPO");
    assertThat(facts.benchmarks()).containsExactly("HumanEval+", "GSM8K", "WoundQuiz");
    assertThat(facts.datasets()).containsExactly("UltraFeedback");
  }

  @Test
  void variantsOfWhatListsKnowAreIntroducedWhereTheyAreCalledNew() {
    assertThat(facts("Wounds", "We release two new benchmarks, VQAv2-C and GQA-C.").introduces())
        .extracting(Introduction::name, Introduction::kind)
        .containsExactly(tuple("VQAv2-C", Kind.BENCHMARK), tuple("GQA-C", Kind.BENCHMARK));
  }

  @Test
  void partsOfWhatIsProposedAreIntroduced() {
    PaperFacts facts =
        facts(
            "Wounds",
            "We propose FooNet. FooNet consists of the Careful Token Editing (CTE) module and the"
                + " Wound Area Guessing (WAG) module.");

    assertThat(facts.introduces())
        .extracting(Introduction::name)
        .containsExactlyInAnyOrder("FooNet", "CTE", "WAG");
  }

  @Test
  void whatAListBehindAColonNamesIsIntroduced() {
    PaperFacts facts =
        facts(
            "Wounds",
            "We introduce two algorithms for our framework: FOO++ and BAR++. We propose: 1) Careful"
                + " Token Editing, which edits; and 2) Wound Area Guessing, which guesses. It has"
                + " two components: a Wound Stapler for closing and a Careful Foo Bar (CFB) block.");

    assertThat(facts.introduces())
        .extracting(Introduction::name)
        .containsExactlyInAnyOrder(
            "FOO++",
            "BAR++",
            "Careful Token Editing",
            "Wound Area Guessing",
            "Wound Stapler",
            "CFB");
  }

  @Test
  void aTitleMayNameTwo() {
    assertThat(facts("FooNet and FooBench: Seeing Wounds", "Wounds are hard.").introduces())
        .extracting(Introduction::name, Introduction::kind)
        .containsExactly(tuple("FooNet", Kind.METHOD), tuple("FooBench", Kind.BENCHMARK));
  }

  @Test
  void anArchitectureIsAMethodAndWithASizeAModel() {
    PaperFacts facts = facts("Wounds", "We test ViT, a Swin Transformer, ViT-B/16 and ResNet-50.");

    assertThat(facts.methods()).containsExactly("ViT", "Swin Transformer");
    assertThat(facts.baseModels()).containsExactly("ViT-B/16", "ResNet-50");
  }

  @Test
  void variantsWithAPrefixAreIntroduced() {
    PaperFacts facts =
        facts("Wounds", "We propose FooNet. We extend it to Ada-FooNet, which adapts to wounds.");

    assertThat(facts.introduces())
        .extracting(Introduction::name)
        .containsExactly("FooNet", "Ada-FooNet");
  }

  @Test
  void aSchemeForAnsweringQuestionsIsNoBenchmark() {
    PaperFacts facts = facts("Wounds", "We extend the FooQA framework in English to Finnish.");

    assertThat(facts.methods()).containsExactly("FooQA");
    assertThat(facts.benchmarks()).isEmpty();
  }

  @Test
  void theWordsAroundATestbedTellIt() {
    PaperFacts facts =
        facts(
            "Wounds",
            "It uses WDX, the largest dataset of wounds, works on the WPX closed-wound dataset and"
                + " on two benchmarks FooPix and BarPix, and on the WBC Ward dataset.");

    assertThat(facts.datasets()).containsExactly("WDX", "WPX", "WBC Ward");
    assertThat(facts.benchmarks()).containsExactly("FooPix", "BarPix");
  }

  @Test
  void amongModelsTheOthersAreModelsToo() {
    PaperFacts facts = facts("Wounds", "We test models (GPT-2, OPQ, and BLOOMZ) and bert-base.");

    assertThat(facts.baseModels()).containsExactly("GPT-2", "OPQ", "BLOOMZ", "bert-base");
  }

  @Test
  void partsWithoutANameAreDescribed() {
    PaperFacts facts =
        facts(
            "Wounds",
            "We propose FooNet. It mainly consists of the wound area guessing module and the token"
                + " editing module. A wound-aware sampling strategy is incorporated.");

    assertThat(facts.introduces())
        .extracting(Introduction::name)
        .containsExactly(
            "FooNet",
            "wound area guessing module",
            "token editing module",
            "wound-aware sampling strategy");
  }

  @Test
  void theShortFormIsTheNameWhereTheTextGoesOnToUseIt() {
    PaperFacts facts =
        facts(
            "Careful Token Editing: Looking at Wounds",
            "We look at wounds by Careful Token Editing (CTE). CTE works.");

    assertThat(facts.introduces())
        .singleElement()
        .extracting(Introduction::name, Introduction::aliases)
        .containsExactly("CTE", List.of("Careful Token Editing"));
  }

  @Test
  void aModelThatAnAdjectiveIsMadeOfIsMentioned() {
    PaperFacts facts = facts("Wounds", "We test BERT-based taggers, CLIP-like and LLM-based ones.");

    assertThat(facts.baseModels()).containsExactly("BERT");
  }

  @Test
  void theFullerNameOfAModelStandsForItsBeginning() {
    PaperFacts facts = facts("Wounds", "Jina falls short, and we test MPNet and Jina V2.");

    assertThat(facts.baseModels()).containsExactly("MPNet", "Jina V2");
  }

  @Test
  void namesSideBySideAreOne() {
    assertThat(facts("Wounds", "We encode with FVC FTM and decode.").methods())
        .containsExactly("FVC FTM");
  }

  @Test
  void aTaskWithAnAbbreviationIsNoBenchmark() {
    PaperFacts facts =
        facts("Wounds", "Wound area guessing (WAG) is hard. We test our method on WAG.");

    assertThat(facts.benchmarks()).isEmpty();
    assertThat(facts.datasets()).isEmpty();
  }

  @Test
  void aNameThatTheTextExplainsOtherwiseIsNoModel() {
    PaperFacts facts =
        facts("Wounds", "Sharpness-Aware Minimization (SAM) is slow, and we test SAM and CLIP.");

    assertThat(facts.methods()).containsExactly("SAM");
    assertThat(facts.baseModels()).containsExactly("CLIP");
  }

  @Test
  void aModelThatTheTextExplainsInSmallLettersIsOne() {
    assertThat(facts("Wounds", "We test the segment anything model (SAM) by hand.").baseModels())
        .contains("SAM");
  }

  @Test
  void severalOfAKnownNameBearThatName() {
    assertThat(facts("Wounds", "We merge several LoRAs, and no LLMs, by hand.").methods())
        .containsExactly("LoRA");
  }

  @Test
  void aTechniqueIsNoNameWhereNothingIsComparedWithIt() {
    PaperFacts facts = facts("Wounds", "We tune a CNN, an MLP and SegFormer on CNN features.");

    assertThat(facts.methods()).containsExactly("SegFormer");
    assertThat(facts.benchmarks()).isEmpty();
  }

  @Test
  void aKnownNameGoesBeforeTheLists() {
    var extractor =
        new GrammarExtractor(
            List.of(
                new KnownName("Terra Verde", Kind.BASE_MODEL),
                new KnownName("GSM8K", Kind.DATASET)));

    PaperFacts facts =
        extractor.extract(PaperRecord.of("Wounds", "We tune Terra Verde on GSM8K by hand."));

    assertThat(facts.baseModels()).containsExactly("Terra Verde");
    assertThat(facts.datasets()).containsExactly("GSM8K");
  }

  @Test
  void aPaperWithoutAnAbstractHasNoClaims() {
    var paper =
        new PaperRecord(
            null, "WoundMap beats SegFormer", null, null, null, null, null, List.of(), null);

    assertThat(EXTRACTOR.extract(paper).claims()).isEmpty();
  }
}
