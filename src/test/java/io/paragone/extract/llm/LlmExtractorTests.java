package io.paragone.extract.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.paragone.extract.llm.ScriptedModel.PAPER;
import static io.paragone.extract.llm.ScriptedModel.TEXT;
import static io.paragone.extract.llm.ScriptedModel.TITLE;
import static io.paragone.extract.llm.ScriptedModel.answer;
import static io.paragone.extract.llm.ScriptedModel.comparing;
import static io.paragone.extract.llm.ScriptedModel.saying;
import static io.paragone.extract.llm.ScriptedModel.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import io.paragone.extract.ExtractionException;
import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.model.Kind;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a paper when the model answers well, badly, late or not at all. */
class LlmExtractorTests {

  private static final ScriptedModel MODEL = new ScriptedModel();

  @BeforeEach
  void forget() {
    MODEL.pauses.clear();
  }

  @AfterAll
  static void stop() {
    MODEL.close();
  }

  @Test
  void aTrueAnswerBecomesFactsWithEvidenceInItsPlace() {
    MODEL.answers(comparing());

    var facts = MODEL.extractor().extract(PAPER);

    assertThat(facts.introduces())
        .containsExactly(
            new PaperFacts.Introduction("TagNet", Kind.METHOD, List.of("Tagging Network")));
    assertThat(facts.baseModels()).containsExactly("LangModel-7B");
    var claim = facts.claims().get(0);
    assertThat(claim.subject() + " " + claim.outcome() + " " + claim.baseline())
        .isEqualTo("TagNet BEATS BaseTag");
    assertThat(claim.on()).containsExactly("ToyBank");
    assertThat(claim.margin()).isNotNull();
    assertThat(claim.confidence()).isEqualTo(0.8);
    assertThat(claim.selfReported()).isTrue();
    assertThat(claim.extractor()).isEqualTo("llm/toy-model");
    var evidence = claim.evidence();
    assertThat(evidence).isNotNull();
    assertThat(TEXT.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
  }

  @Test
  void theModelIsAskedWithItsNameTheKeyAndThePaperAsData() {
    MODEL.answers(comparing());

    MODEL.extractor().extract(PaperRecord.of(TITLE, "A \"quoted\" text} of no account at all."));

    assertThat(MODEL.header("Authorization")).isEqualTo("Bearer a-key");
    assertThat(MODEL.question(0))
        .contains("\"toy-model\"")
        .contains("{\\\"title\\\":\\\"" + TITLE)
        .contains("A \\\\\\\"quoted\\\\\\\" text}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n%s\n```",
        "Here is what the paper says:\n%s\nI hope that helps!",
        "<think>{\"is it TagNet?\"}</think>%s"
      })
  void wordsAroundTheJsonDoNoHarm(String frame) {
    MODEL.answers(saying(frame.formatted(answer())));

    assertThat(MODEL.extractor().extract(PAPER).claims()).hasSize(1);
  }

  @Test
  void aPaperWithoutAnAbstractIsNotAskedAbout() {
    MODEL.answers(comparing());
    var paper = new PaperRecord(null, TITLE, null, null, null, null, null, List.of(), null);

    assertThat(MODEL.extractor().extract(paper)).isEqualTo(PaperFacts.of(paper));
    assertThat(MODEL.questions()).isZero();
  }

  @Test
  void aTextTooLongForAQuestionIsLeftOutUnasked() {
    MODEL.answers(comparing());

    assertThatThrownBy(() -> MODEL.extractor().extract(PaperRecord.of(TITLE, "word ".repeat(5000))))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("25039 characters, more than the 20000");
    assertThat(MODEL.questions()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I cannot help with that.",
        "[1, 2, 3]",
        "{}",
        "{\"comparisons\": \"TagNet wins\"}",
        "{\"comparisons\": [{\"subject\": \"TagNet\", \"subjectKind\": \"METH",
        "   "
      })
  void nonsenseIsAskedAboutAgainAndThenThePaperIsLeftOut(String nonsense) {
    MODEL.answers(saying(nonsense));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("toy-model")
        .hasMessageContaining("3 times in a row")
        .hasMessageNotContaining("\n");
    assertThat(MODEL.questions()).isEqualTo(3);
    assertThat(MODEL.pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not JSON at all", "{\"choices\": []}", "{\"choices\": [{}]}", "[]", ""})
  void whatIsNotTheInterfaceOfAModelIsNoAnswer(String body) {
    MODEL.answers(aResponse().withHeader("Content-Type", "application/json").withBody(body));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("3 times in a row");
  }

  @Test
  void aSecondTryMayHelp() {
    MODEL.answers(status(500), saying("nonsense"), comparing());

    assertThat(MODEL.extractor().extract(PAPER).claims()).hasSize(1);
    assertThat(MODEL.pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void aServerThatFailsIsAskedLaterAndLater() {
    MODEL.answers(status(503));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("status 503")
        .hasMessageContaining("not now");
    assertThat(MODEL.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void aBusyServerIsLeftAloneAsLongAsItWants() {
    MODEL.answers(
        status(429).withHeader("Retry-After", "7"),
        status(429)
            .withHeader("Date", "Tue, 03 Mar 2026 10:00:00 GMT")
            .withHeader("Retry-After", "Tue, 03 Mar 2026 10:00:20 GMT"),
        comparing());

    assertThat(MODEL.extractor().extract(PAPER).claims()).hasSize(1);
    assertThat(MODEL.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
  }

  @Test
  void aServerThatWantsAnHourEndsTheRun() {
    MODEL.answers(status(429).withHeader("Retry-After", "3600"));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractorUnavailableException.class)
        .hasMessageContaining("it asks to wait 3600 s");
    assertThat(MODEL.pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404})
  void aWrongKeyOrAddressEndsTheRunAtOnce(int code) {
    MODEL.answers(status(code));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractorUnavailableException.class)
        .hasMessageContaining("status " + code)
        .hasMessageContaining("PARAGONE_LLM_API_KEY")
        .hasMessageNotContaining("a-key");
    assertThat(MODEL.questions()).isEqualTo(1);
  }

  @Test
  void aQuestionThatTheServerWillNotTakeLeavesOnlyThatPaperOut() {
    MODEL.answers(status(400), comparing());
    var extractor = MODEL.extractor();

    assertThatThrownBy(() -> extractor.extract(PAPER)).isInstanceOf(ExtractionException.class);
    assertThat(extractor.extract(PAPER).claims()).hasSize(1);
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedFor() {
    MODEL.answers(comparing().withFixedDelay(60_000));

    assertThatThrownBy(() -> MODEL.extractor(Duration.ofMillis(50)).extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("no answer within 50 ms, 3 times in a row");
  }

  @Test
  void anAnswerThatDripsIsNotWaitedForEither() {
    MODEL.answers(comparing().withChunkedDribbleDelay(20, 60_000));

    assertThatThrownBy(() -> MODEL.extractor(Duration.ofMillis(300)).extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("no answer within 300 ms");
  }

  @Test
  void anAnswerWithoutEndIsNotReadToItsEnd() {
    MODEL.answers(saying("x".repeat(BoundedBody.LONGEST)));

    assertThatThrownBy(() -> MODEL.extractor().extract(PAPER))
        .isInstanceOf(ExtractionException.class)
        .hasMessageContaining("longer than 1048576 bytes");
  }

  @Test
  void aBrokenConnectionIsTriedAgain() {
    MODEL.answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), comparing());

    assertThat(MODEL.extractor().extract(PAPER).claims()).hasSize(1);
  }

  @Test
  void aServerThatNobodyHasEverReachedEndsTheRun() {
    var gone = new ScriptedModel();
    var extractor = gone.extractor();
    gone.close();

    assertThatThrownBy(() -> extractor.extract(PAPER))
        .isInstanceOf(ExtractorUnavailableException.class)
        .hasMessageContaining("connection refused")
        .hasMessageContaining("PARAGONE_LLM_BASE_URL");
  }

  @Test
  void aModelThatFailsPaperAfterPaperEndsTheRun() {
    MODEL.answers(status(400));
    var extractor = MODEL.extractor();

    for (int i = 1; i < 20; i++) {
      assertThatThrownBy(() -> extractor.extract(PAPER)).isInstanceOf(ExtractionException.class);
    }
    assertThatThrownBy(() -> extractor.extract(PAPER))
        .isInstanceOf(ExtractorUnavailableException.class)
        .hasMessageContaining("20 papers in a row");
  }
}
