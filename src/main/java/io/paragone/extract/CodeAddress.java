package io.paragone.extract;

import io.paragone.model.PaperRecord;
import java.util.List;
import java.util.Optional;

/** Finds the address of the code in an abstract. */
final class CodeAddress {

  private static final List<String> HOSTS =
      List.of(
          "github.com", "gitlab.", "bitbucket.org", "huggingface.co", "anonymous.4open.science");
  private static final String ENDS = "}{)]>,;\"'|";

  private CodeAddress() {}

  /** The record with the address that its abstract gives, where its source gave none. */
  static PaperRecord completed(PaperRecord paper, List<Sentence> sentences) {
    Optional<String> found = paper.codeUrl() == null ? in(sentences) : Optional.empty();
    return found
        .map(
            address ->
                new PaperRecord(
                    paper.id(),
                    paper.title(),
                    paper.abstractText(),
                    paper.published(),
                    paper.url(),
                    address,
                    paper.venue(),
                    paper.authors(),
                    paper.source()))
        .orElse(paper);
  }

  static Optional<String> in(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::text)
        .filter(text -> text.startsWith("http"))
        .map(CodeAddress::trimmed)
        .filter(address -> HOSTS.stream().anyMatch(address::contains))
        .findFirst();
  }

  private static String trimmed(String text) {
    int end = 0;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    return text.substring(0, end);
  }
}
