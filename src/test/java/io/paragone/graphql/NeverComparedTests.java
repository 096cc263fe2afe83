package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeverComparedTests {

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Cedar")
        .claim("c2", "Cedar BEATS Birch")
        .claim("c3", "Birch TIES Cedar")
        .claim("c4", "Ash BEATS Date")
        .claim("c5", "Date TIES Ash")
        .claim("c6", "Date TRAILS Birch")
        .claim("c7", "Birch BEATS Date")
        .claim("c8", "Ash BEATS Elm")
        .claim("c9", "Elm BEATS Birch", "status", "REJECTED")
        .claim("d1", "Ash BEATS Birch", "status", "REJECTED")
        .load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String answer(String arguments, String fields) {
    return asking.data("{neverCompared(" + arguments + ") {" + fields + "}}").toString();
  }

  @Test
  void withWhomBothWereComparedAndHowTheyFared() {
    assertThat(
            answer(
                "a: \"Ash\", b: \"birch\"",
                "a {name} b {name} compared rivals {contender {name} aWins aLosses aTies bWins bLosses bTies}"))
        .isEqualTo(
            "{neverCompared={a={name=Ash}, b={name=Birch}, compared=false, rivals=["
                + "{contender={name=Date}, aWins=1, aLosses=0, aTies=1, bWins=2, bLosses=0, bTies=0}, "
                + "{contender={name=Cedar}, aWins=1, aLosses=0, aTies=0, bWins=0, bLosses=1, bTies=1}]}}");
    assertThat(answer("a: \"Ash\", b: \"birch\", first: 1", "rivals {contender {key}}"))
        .isEqualTo("{neverCompared={rivals=[{contender={key=date}}]}}");
  }

  @Test
  void whoWasComparedIsToldTheRivalsAllTheSame() {
    assertThat(answer("a: \"Ash\", b: \"Date\"", "compared rivals {contender {key}}"))
        .isEqualTo("{neverCompared={compared=true, rivals=[]}}");
    assertThat(answer("a: \"Cedar\", b: \"Date\"", "compared rivals {contender {key}}"))
        .isEqualTo(
            "{neverCompared={compared=false, rivals=[{contender={key=birch}}, {contender={key=ash}}]}}");
  }

  @Test
  void theSameTwiceAndUnknownNamesHaveNoRivals() {
    assertThat(answer("a: \"Ash\", b: \"ash\"", "compared a {key} rivals {aWins}"))
        .isEqualTo("{neverCompared={compared=false, a={key=ash}, rivals=[]}}");
    assertThat(answer("a: \"Ash\", b: \"nobody\"", "compared b {key} rivals {aWins}"))
        .isEqualTo("{neverCompared={compared=false, b=null, rivals=[]}}");
  }

  @Test
  void itIsOneStatementThatBeginsAtTheNames() {
    answer("a: \"Ash\", b: \"Birch\"", "compared rivals {contender {name} aWins bTies}");

    assertThat(asking.cypher()).hasSize(1);
    assertThat(asking.operators()).noneMatch(operator -> operator.contains("Scan"));
  }
}
