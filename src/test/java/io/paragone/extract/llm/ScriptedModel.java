package io.paragone.extract.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server that answers as a model's would, word for word as it is told. */
final class ScriptedModel implements AutoCloseable {

  static final String TITLE = "TagNet: Tagging Text with Tiny Networks";
  static final String TEXT =
      "Tagging text is slow. We propose TagNet (Tagging Network), a small network built on LangModel-7B. "
          + "TagNet outperforms BaseTag on the ToyBank benchmark by 1.3 points of accuracy. "
          + "It reaches 91.2% on ToyBank. It also surpasses existing methods.";
  static final PaperRecord PAPER = PaperRecord.of(TITLE, TEXT);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/chat/completions";

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
  final List<Duration> pauses = new ArrayList<>();

  ScriptedModel() {
    server.start();
  }

  /** An extractor that asks this server and waits for nobody. */
  LlmExtractor extractor(Duration timeout) {
    return new LlmExtractor(
        new LlmSettings(server.baseUrl() + "/v1", "toy-model", "a-key", timeout, 3), pauses::add);
  }

  LlmExtractor extractor() {
    return extractor(Duration.ofSeconds(20));
  }

  /** Answers one after the other; the last for ever. */
  void answers(ResponseDefinitionBuilder... responses) {
    server.resetAll();
    for (int i = 0; i < responses.length; i++) {
      server.stubFor(
          post(urlEqualTo(PATH))
              .inScenario("answers")
              .whenScenarioStateIs(state(i))
              .willSetStateTo(state(Math.min(i + 1, responses.length - 1)))
              .willReturn(responses[i]));
    }
  }

  private static String state(int number) {
    return number == 0 ? STARTED : "answer " + number;
  }

  static ResponseDefinitionBuilder saying(String text) {
    try {
      var message = Map.of("role", "assistant", "content", text);
      var choice = Map.of("index", 0, "finish_reason", "stop", "message", message);
      var body =
          Map.of(
              "id",
              "1",
              "object",
              "chat.completion",
              "model",
              "toy-model",
              "choices",
              List.of(choice));
      return aResponse()
          .withHeader("Content-Type", "application/json")
          .withBody(JSON.writeValueAsString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ResponseDefinitionBuilder status(int status) {
    return aResponse().withStatus(status).withBody("{\"error\": {\"message\": \"not now\"}}");
  }

  /** An answer with one comparison, whose fields replace those of a true one. */
  static ResponseDefinitionBuilder comparing(String... replacements) {
    return saying(answer(replacements));
  }

  static String answer(String... replacements) {
    String answer =
        """
        {"introduces": [{"name": "TagNet", "kind": "METHOD", "aliases": ["Tagging Network"]}],
         "methods": ["BaseTag"], "baseModels": ["LangModel-7B"], "benchmarks": ["ToyBank"], "datasets": [],
         "results": [],
         "comparisons": [{"subject": "TagNet", "subjectKind": "METHOD", "baseline": "BaseTag",
           "baselineKind": "METHOD", "outcome": "BEATS", "on": ["ToyBank"], "metric": "accuracy",
           "margin": {"value": 1.3, "max": null, "unit": "points", "qualifier": null},
           "evidence": "TagNet outperforms BaseTag on the ToyBank benchmark by 1.3 points of accuracy.",
           "confidence": 1.0}],
         "codeUrl": null}
        """;
    for (int i = 0; i < replacements.length; i += 2) {
      if (!answer.contains(replacements[i])) {
        throw new IllegalArgumentException(replacements[i] + " is not in the answer");
      }
      answer = answer.replace(replacements[i], replacements[i + 1]);
    }
    return answer;
  }

  int questions() {
    return server.getAllServeEvents().size();
  }

  String question(int number) {
    var asked = server.getAllServeEvents();
    return asked.get(asked.size() - 1 - number).getRequest().getBodyAsString();
  }

  String header(String name) {
    return server.getAllServeEvents().get(0).getRequest().getHeader(name);
  }

  @Override
  public void close() {
    server.stop();
  }
}
