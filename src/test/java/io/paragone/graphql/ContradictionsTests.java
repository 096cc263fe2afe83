package io.paragone.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

  private static final List<String> ACCURACY = List.of("accuracy");

  private static Asking asking;

  @BeforeAll
  static void load() {
    new RivalGraph()
        .claim("c1", "Ash BEATS Birch Treebench", "metrics", ACCURACY)
        .claim("c2", "Birch BEATS Ash Treebench", "metrics", ACCURACY)
        .claim("c3", "Ash TRAILS Birch Leafset", "confidence", 0.3)
        .claim("c4", "Cedar BEATS Date Treebench")
        .claim("c5", "Cedar TRAILS Date Treebench", "metrics", ACCURACY)
        .claim("d1", "Elm BEATS Fir Treebench")
        .claim("d2", "Fir BEATS Elm Leafset")
        .claim("e1", "Gum BEATS Hazel Treebench", "published", "2024-01-01")
        .claim("e2", "Iris BEATS Gum Treebench", "published", "2024-06-01")
        .claim("f1", "Gum BEATS Kapok Treebench")
        .claim("f2", "Kapok BEATS Gum Treebench", "status", "REJECTED")
        .claim("f3", "Kapok TIES Gum Treebench")
        .load();
    asking = new Asking();
  }

  @AfterAll
  static void close() {
    asking.close();
  }

  private static String pairs(String arguments) {
    return asking
        .data("{contradictions" + arguments + " {nodes {a {key} b {key}}}}")
        .toString()
        .replaceAll("contradictions=|nodes=|key=|[{}]", "");
  }

  @Test
  void oppositeClaimsAreGroupedByWhatTheyShare() {
    assertThat(
            asking.data(
                "{contradictions(first: 2) {totalCount nodes {a {name} b {name} groups {scope testbed {name} metric {name} aBeatsB {key paper {key}} bBeatsA {key}}}}}"))
        .hasToString(
            "{contradictions={totalCount=3, nodes=[{a={name=Ash}, b={name=Birch}, groups=["
                + "{scope=SAME_TESTBED_AND_METRIC, testbed={name=Treebench}, metric={name=accuracy}, aBeatsB=[{key=c1, paper={key=paper of c1}}], bBeatsA=[{key=c2}]}, "
                + "{scope=ELSEWHERE, testbed=null, metric=null, aBeatsB=[{key=c1, paper={key=paper of c1}}], bBeatsA=[{key=c3}]}]}, "
                + "{a={name=Cedar}, b={name=Date}, groups=[{scope=SAME_TESTBED, testbed={name=Treebench}, metric=null, aBeatsB=[{key=c4, paper={key=paper of c4}}], bBeatsA=[{key=c5}]}]}]}}");
  }

  @Test
  void beingOvertakenByAThirdARejectedClaimOrATieIsNone() {
    assertThat(pairs("")).isEqualTo("[a=ash, b=birch, a=cedar, b=date, a=elm, b=fir]");
    assertThat(pairs("(where: {status: [EXTRACTED, REJECTED], contender: \"Gum\"})"))
        .isEqualTo("[]");
  }

  @Test
  void bothSidesMustBeLeftByTheFilter() {
    assertThat(pairs("(where: {testbed: \"Treebench\"})"))
        .isEqualTo("[a=ash, b=birch, a=cedar, b=date]");
    assertThat(pairs("(where: {testbed: \"Treebench\", metric: \"accuracy\"})"))
        .isEqualTo("[a=ash, b=birch]");
    assertThat(pairs("(where: {subject: \"nobody\"})")).isEqualTo("[]");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aCursorLeadsToTheNextPage() {
    var query =
        "query ($after: String) {contradictions(first: 2, after: $after) {totalCount edges {cursor node {a {key}}} pageInfo {hasNextPage hasPreviousPage endCursor}}}";
    var one = (Map<String, Object>) asking.data(query).get("contradictions");
    var info = (Map<String, Object>) one.get("pageInfo");

    assertThat(info).containsEntry("hasNextPage", true).containsEntry("hasPreviousPage", false);
    var two =
        (Map<String, Object>)
            asking.data(query, Map.of("after", info.get("endCursor"))).get("contradictions");

    assertThat(two.toString())
        .contains("totalCount=3", "node={a={key=elm}}", "hasNextPage=false", "hasPreviousPage=true")
        .doesNotContain("cedar");
  }

  @Test
  void aForeignCursorIsRefused() {
    assertThat(asking.ask("{contradictions(after: \"bm9uZQ\") {totalCount}}", Map.of()).toString())
        .contains("BAD_CURSOR");
  }

  @Test
  void itIsTwoStatementsAtMost() {
    asking.data(
        "{contradictions {nodes {a {name} groups {testbed {name} metric {name} aBeatsB {evidence {quote}}}}}}");
    assertThat(asking.cypher()).hasSize(2);
    assertThat(asking.operators())
        .noneMatch(operator -> operator.contains("LabelScan") || operator.startsWith("AllNodes"))
        .noneMatch(operator -> operator.startsWith("CartesianProduct"));

    asking.data("{contradictions {totalCount}}");
    assertThat(asking.cypher()).hasSize(1);
  }
}
