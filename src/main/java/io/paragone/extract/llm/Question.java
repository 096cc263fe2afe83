package io.paragone.extract.llm;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a model is asked: the same task for every paper, and the paper as data. */
final class Question {

  private static final String RESOURCE = "/extract/llm-task.txt";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String task;

  Question() {
    try (InputStream in = Question.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      this.task = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String task() {
    return task;
  }

  /** The paper as a JSON object, so that no text can end it early. */
  String about(String title, String abstractText) {
    return JSON.createObjectNode().put("title", title).put("abstract", abstractText).toString();
  }
}
