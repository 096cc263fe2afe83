package io.paragone.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.paragone.model.PaperRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeAddressTests {

  private static final GrammarExtractor EXTRACTOR = new GrammarExtractor(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code is at https://github.com/foo/bar. | https://github.com/foo/bar",
        "Code (https://gitlab.com/foo/bar) is free. | https://gitlab.com/foo/bar",
        "See \\href{https://github.com/foo/bar}{our code}. | https://github.com/foo/bar",
        "Try https://foo.org first, then https://huggingface.co/foo/bar | https://huggingface.co/foo/bar"
      })
  void theAddressOfTheCodeIsRead(String text, String address) {
    assertThat(EXTRACTOR.extract(PaperRecord.of("Foo", text)).paper().codeUrl()).isEqualTo(address);
  }

  @Test
  void aPageAboutThePaperIsNoCode() {
    var paper = PaperRecord.of("Foo", "See https://foo.org/paper for more.");

    assertThat(EXTRACTOR.extract(paper).paper()).isEqualTo(paper);
  }

  @Test
  void whatTheSourceSaysStays() {
    var paper =
        new PaperRecord(
            null,
            "Foo",
            "Code: https://github.com/foo/bar",
            null,
            null,
            "https://foo.org/code",
            null,
            List.of(),
            null);

    assertThat(EXTRACTOR.extract(paper).paper().codeUrl()).isEqualTo("https://foo.org/code");
  }
}
