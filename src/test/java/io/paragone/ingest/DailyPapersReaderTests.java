package io.paragone.ingest;

import static io.paragone.ingest.Sources.abstractOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paragone.model.PaperRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyPapersReaderTests {

  private static final String HEADING =
      "new\n\nSubscribe\n\nDaily Papers\n\nbyAK and others\n\nAug 7\n\n";
  private static final String TAGNET = "TagNet: Tags for All\n\n" + abstractOf("TagNet") + "\n\n";
  private static final String PARSENET =
      "ParseNet: Trees for All\n\n" + abstractOf("ParseNet") + "\n\n";

  @Test
  void titlesAndAbstractsArePaired() throws IOException {
    Sources page = Sources.of(HEADING + TAGNET + PARSENET);
    assertThat(page.format()).isEqualTo("Daily Papers pages as text");
    assertThat(page.skipped()).isEmpty();
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    PaperRecord first = page.found().get(0);
    assertThat(first.abstractText()).isEqualTo(abstractOf("TagNet"));
    assertThat(first.published())
        .as("the page's date is not the paper's, and has no year")
        .isNull();
    assertThat(first.source()).isEqualTo("daily-papers");
  }

  @Test
  void aTitleWithNoAbstractLosesOnlyThatPaper() throws IOException {
    Sources page = Sources.of(HEADING + TAGNET + "Lost Paper\n\n" + PARSENET + "Also Lost");
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(page.skipped())
        .containsExactly(
            "line 15: \"Lost Paper\": a title with no abstract",
            "line 21: \"Also Lost\": a title with no abstract");
  }

  @Test
  void theFirstTitleOfAPageMayBeTheLostOne() throws IOException {
    Sources page = Sources.of(HEADING + "A Paper Without Text\n\n" + TAGNET);
    assertThat(page.titles()).containsExactly("TagNet: Tags for All");
    assertThat(page.skipped())
        .containsExactly("line 11: \"A Paper Without Text\": a title with no abstract");
  }

  @Test
  void anAbstractWithNoTitleIsNeverGivenToAnotherPaper() throws IOException {
    Sources page = Sources.of(HEADING + TAGNET + abstractOf("Orphan") + "\n\n" + PARSENET);
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(page.skipped())
        .singleElement()
        .asString()
        .startsWith("line 15: \"Orphan looks")
        .endsWith("an abstract with no title before it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Trending Papers\n\nThu, Aug 7, 2025\n\n",
        "Hugging Face\nModels\nDatasets\nWhat people read this week, chosen by hand\nDaily Papers\n7 August 2025\n",
      })
  void theHeadingMayBeAnother(String heading) throws IOException {
    Sources page = Sources.of(heading + TAGNET + PARSENET);
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(page.skipped()).isEmpty();
  }

  @Test
  void datesCountsAndTheFootOfThePageAreNoPapers() throws IOException {
    String page =
        HEADING
            + "Submitted by Nobody\n\n12\n\n"
            + TAGNET
            + "Upvote 7\n\nAug 6\n\n· 4 authors\n\n"
            + PARSENET
            + "Previous\n\nNext\n\nCompany\n\n© Somebody\n\nTOS\n\nPrivacy\n\n";
    assertThat(Sources.of(page).titles())
        .containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(Sources.of(page).skipped()).isEmpty();
  }

  @Test
  void aDateMayStandBetweenTitleAndAbstract() throws IOException {
    String page =
        HEADING
            + TAGNET.replace("\n\nTagNet", "\n\nPublished on Aug 7\n\nAbstract\n\nTagNet")
            + PARSENET;
    assertThat(Sources.of(page).titles())
        .containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(Sources.of(page).skipped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n\n"})
  void linesMayEndInAnyWay(String end) throws IOException {
    Sources page = Sources.of((HEADING + TAGNET + PARSENET).replace("\n", end));
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
    assertThat(page.found().get(1).abstractText()).isEqualTo(abstractOf("ParseNet"));
  }

  @Test
  void emptyLinesBetweenMayBeMissing() throws IOException {
    Sources page = Sources.of((HEADING + TAGNET + PARSENET).replace("\n\n", "\n"));
    assertThat(page.titles()).containsExactly("TagNet: Tags for All", "ParseNet: Trees for All");
  }

  @Test
  void aTextThatWasWrappedIsJoinedAgain() throws IOException {
    String wrapped = abstractOf("TagNet").replaceAll("(.{60,75}) ", "$1\n");
    Sources page = Sources.of(HEADING + "TagNet\n\n" + wrapped + "\n\n" + PARSENET);
    assertThat(page.titles()).containsExactly("TagNet", "ParseNet: Trees for All");
    assertThat(page.found().get(0).abstractText()).isEqualTo(abstractOf("TagNet"));
  }

  @Test
  void aCountRightUnderATitleIsNoPartOfIt() throws IOException {
    String title = "ParseNet: Trees for Every Language That Has Ever Been Tagged";
    Sources page = Sources.of(HEADING + title + "\nUpvote 7\n\n" + abstractOf("ParseNet"));
    assertThat(page.titles()).containsExactly(title);
  }

  @Test
  void aShortAbstractIsStillAnAbstract() throws IOException {
    String text = "We tag words in ten languages and find that most of them like it.";
    Sources page = Sources.of(HEADING + "TagNet\n\n" + text + "\n\n" + PARSENET);
    assertThat(page.titles()).containsExactly("TagNet", "ParseNet: Trees for All");
  }

  @Test
  void aTitleThatIsNoUtf8DoesNotLetItsAbstractGoElsewhere() throws IOException {
    byte[] page =
        (HEADING + "Lost\n\nTag@Net\n\n" + abstractOf("TagNet") + "\n\n" + PARSENET)
            .getBytes(StandardCharsets.UTF_8);
    page[new String(page, StandardCharsets.UTF_8).indexOf('@')] = (byte) 0xFF;
    Sources read = Sources.of(page);
    assertThat(read.titles()).containsExactly("ParseNet: Trees for All");
    assertThat(read.skipped())
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo("line 13: \"Tag\": not valid UTF-8 at byte 4 of the line");
  }

  @Test
  void proseIsNoPageOfPapers() {
    String prose = "On Tags\n\n" + abstractOf("This essay") + "\n\n" + abstractOf("It") + "\n\n";
    assertThatThrownBy(() -> Sources.of(prose)).isInstanceOf(PaperSourceException.class);
  }

  @Test
  void theRealPageGivesItsFiftyFivePapers() throws IOException {
    byte[] bytes = Files.readAllBytes(Shared.file("seeds/daily-papers-page.txt"));
    Sources page = Sources.of(bytes);
    assertThat(page.found()).hasSize(55);
    assertThat(page.skipped()).isEmpty();
    Sources gold = Sources.of(Files.readAllBytes(Shared.file("gold/page.jsonl")));
    assertThat(gold.format()).isEqualTo("Paragone's JSON lines");
    assertThat(page.titles())
        .containsExactlyElementsOf(gold.known().stream().map(f -> f.paper().title()).toList());
  }
}
