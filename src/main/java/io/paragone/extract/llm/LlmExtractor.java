package io.paragone.extract.llm;

import io.paragone.extract.ClaimExtractor;
import io.paragone.extract.ExtractionException;
import io.paragone.extract.ExtractorUnavailableException;
import io.paragone.extract.llm.NoAnswerException.Remedy;
import io.paragone.model.PaperFacts;
import io.paragone.model.PaperRecord;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Has a language model read claims. Whatever it answers passes {@link Admission}, so it may leave
 * things out but not make them up. A paper that the model gives no sensible answer for is not read
 * otherwise: {@link ExtractionException} tells why. Unlike the grammar, a model need not give the
 * same answer twice.
 */
public final class LlmExtractor implements ClaimExtractor {

  private static final int LONGEST_TEXT = 20_000;
  private static final int FAILURES_IN_A_ROW = 20;

  private final LlmSettings settings;
  private final ModelClient client;
  private final Question question = new Question();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile boolean hasAnswered;

  /** Asks nothing yet. */
  public LlmExtractor(LlmSettings settings) {
    this(settings, pause -> LockSupport.parkNanos(pause.toNanos()));
  }

  LlmExtractor(LlmSettings settings, Consumer<Duration> pause) {
    this.settings = settings;
    this.client = new ModelClient(settings, pause);
  }

  @Override
  public String name() {
    return "llm/" + settings.model();
  }

  @Override
  public PaperFacts extract(PaperRecord paper) {
    String text = paper.abstractText();
    if (text == null || text.isBlank()) {
      return PaperFacts.of(paper);
    }
    int length = paper.title().length() + text.length();
    if (length > LONGEST_TEXT) {
      throw new ExtractionException(
          "title and abstract have "
              + length
              + " characters, more than the "
              + LONGEST_TEXT
              + " that a model is sent");
    }
    try {
      Suggestions suggested =
          client.ask(question.task(), question.about(paper.title(), text), Suggestions::parse);
      hasAnswered = true;
      failures.set(0);
      return new Admission(paper, text, name()).facts(suggested);
    } catch (NoAnswerException e) {
      throw failed(e);
    }
  }

  private RuntimeException failed(NoAnswerException failure) {
    boolean isNobodyThere = failure.remedy() == Remedy.CONNECT_LATER && !hasAnswered;
    if (failure.remedy() == Remedy.GIVE_UP || isNobodyThere) {
      return unavailable(failure.reason());
    }
    if (failures.incrementAndGet() >= FAILURES_IN_A_ROW) {
      return unavailable(
          FAILURES_IN_A_ROW + " papers in a row got no answer, the last: " + failure.reason());
    }
    return new ExtractionException("the model " + settings + ": " + failure.reason());
  }

  private ExtractorUnavailableException unavailable(String reason) {
    return new ExtractorUnavailableException(
        "the model "
            + settings
            + ": "
            + reason
            + "; look at PARAGONE_LLM_BASE_URL, PARAGONE_LLM_MODEL and PARAGONE_LLM_API_KEY");
  }
}
