package io.paragone.extract.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.paragone.extract.llm.NoAnswerException.Remedy;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks the model, again where that may help, and never for ever. */
final class ModelClient {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  private final LlmSettings settings;
  private final Consumer<Duration> pause;
  private final ChatModel model;

  /**
   * @param pause waits so long
   */
  ModelClient(LlmSettings settings, Consumer<Duration> pause) {
    this.settings = settings;
    this.pause = pause;
    this.model =
        OpenAiChatModel.builder()
            .baseUrl(settings.baseUrl())
            .modelName(settings.model())
            .apiKey(settings.apiKey())
            .httpClientBuilder(new Http(new ModelHttp(settings.timeout())))
            .temperature(0.0)
            .maxRetries(0)
            .build();
  }

  /**
   * What the model says.
   *
   * @param read makes sense of an answer, or throws a {@link NoAnswerException}
   * @throws NoAnswerException where no try gave an answer that makes sense
   */
  <T> T ask(String task, String paper, Function<String, T> read) {
    for (int tried = 1; ; tried++) {
      try {
        return read.apply(answer(task, paper));
      } catch (NoAnswerException e) {
        if (e.remedy() == Remedy.LEAVE_OUT || e.remedy() == Remedy.GIVE_UP) {
          throw e;
        }
        if (e.pause().compareTo(LONGEST_PAUSE) > 0) {
          throw new NoAnswerException(
              Remedy.GIVE_UP, e.reason() + "; it asks to wait " + Told.of(e.pause()));
        }
        if (tried >= settings.tries()) {
          throw new NoAnswerException(e.remedy(), e.reason() + tries(tried));
        }
        waitBefore(tried, e);
      }
    }
  }

  private String answer(String task, String paper) {
    try {
      String text = model.chat(new SystemMessage(task), new UserMessage(paper)).aiMessage().text();
      if (text == null || text.isBlank()) {
        throw new NoAnswerException(Remedy.ASK_AGAIN, "the answer is empty");
      }
      return text;
    } catch (NoAnswerException e) {
      throw e;
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof NoAnswerException found) {
          throw found;
        }
      }
      throw new NoAnswerException(
          Remedy.ASK_AGAIN, "no answer as OpenAI's interface gives it: " + Told.of(e));
    }
  }

  private void waitBefore(int tried, NoAnswerException failure) {
    if (failure.remedy() != Remedy.ASK_AGAIN) {
      Duration backOff = FIRST_PAUSE.multipliedBy(1L << Math.min(tried - 1, 10));
      Duration wanted = failure.pause().compareTo(backOff) > 0 ? failure.pause() : backOff;
      pause.accept(wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted);
    }
  }

  private static String tries(int tried) {
    return tried == 1 ? "" : ", " + tried + " times in a row";
  }

  /** Hands LangChain4j the one client that all questions go through. */
  private record Http(HttpClient client) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return client;
    }
  }
}
