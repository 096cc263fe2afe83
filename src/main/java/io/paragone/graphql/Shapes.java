package io.paragone.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each field of each object type is found in the graph. */
final class Shapes {

  private static final List<String> CONTENDERS = Listing.CONTENDERS.types();
  private static final List<String> TESTBEDS = Listing.TESTBEDS.types();
  private static final List<String> PAPERS = Listing.PAPERS.types();
  private static final List<String> NAMED = List.of("Method", "BaseModel", "Benchmark", "Dataset");

  /** What can be found by its text. */
  static final List<String> FINDABLE =
      List.of("Method", "BaseModel", "Benchmark", "Dataset", "Paper");

  private final Rules rules;
  private final Map<String, NodeShape> shapes;
  private final Map<String, FieldRule> named = new LinkedHashMap<>();

  /**
   * One rule a property, so that types that have it in common are read without telling them apart.
   */
  private final Map<String, FieldRule> property = new LinkedHashMap<>();

  private Shapes(Map<String, NodeShape> shapes) {
    this.shapes = shapes;
    this.rules = new Rules(new Projection(shapes));
  }

  /** All shapes by the name of their type. */
  static Map<String, NodeShape> all() {
    var shapes = new Shapes(new LinkedHashMap<>());
    shapes.fill();
    return shapes.shapes;
  }

  private void fill() {
    named.putAll(properties("key", "name"));
    named.put("kind", (scope, field) -> Kinds.of(scope.self()));
    named.put("aliases", rules.propertyOr("aliases", List.of()));
    named.put("version", rules.propertyOr("version", 0));
    named.put("history", rules.history("CONCERNS"));
    named.put("joins", rules.all(Hop.in("Join", "INTO"), List.of("Join")));
    named.put("introducedBy", rules.all(Hop.in("Paper", "INTRODUCES"), PAPERS));
    paper();
    contenders();
    testbeds();
    comparison();
    result();
    decision();
  }

  private void decision() {
    var decision = properties("key", "step", "note", "by", "at", "undoes", "name");
    decision.put(
        "comparison", rules.one(Hop.out("Comparison", "DECIDES"), Listing.COMPARISONS.types()));
    decision.put("entity", rules.one(Hop.out("", "CONCERNS"), NAMED));
    add("Decision", decision);

    var join = properties("of", "rule", "alias");
    join.put("statedBy", rules.one(Hop.out("Paper", "STATED_BY"), PAPERS));
    add("Join", join);
  }

  private void paper() {
    var paper = properties("key", "title", "abstract", "published", "url", "codeUrl", "venue");
    paper.putAll(properties("source"));
    paper.put("authors", rules.propertyOr("authors", List.of()));
    paper.put("introduces", rules.all(Hop.out("", "INTRODUCES"), NAMED));
    paper.put("mentions", rules.all(Hop.out("", "MENTIONS"), NAMED));
    paper.put("comparisons", rules.page(Listing.COMPARISONS, Hop.out("", "REPORTS")));
    paper.put("results", rules.page(Listing.RESULTS, Hop.out("", "REPORTS")));
    add("Paper", paper);
  }

  private void contenders() {
    var contender = new LinkedHashMap<>(named);
    contender.put(
        "comparisons", rules.page(Listing.COMPARISONS, Hop.in("", "SUBJECT", "BASELINE")));
    contender.put("beats", rules.beats(true));
    contender.put("beatenBy", rules.beats(false));
    contender.put("results", rules.page(Listing.RESULTS, Hop.in("", "OF")));
    contender.put("buildsOn", rules.all(Hop.out("BaseModel", "BUILDS_ON"), List.of("BaseModel")));

    var method = new LinkedHashMap<>(contender);
    method.put("unnamed", rules.propertyOr("unnamed", false));
    add("Method", method);

    var model = new LinkedHashMap<>(contender);
    model.putAll(properties("family", "parameters"));
    var models = List.of("BaseModel");
    model.put("variantOf", rules.all(Hop.out("BaseModel", "VARIANT_OF"), models));
    model.put("variants", rules.all(Hop.in("BaseModel", "VARIANT_OF"), models));
    model.put("usedBy", rules.page(Listing.CONTENDERS, Hop.in("", "BUILDS_ON")));
    add("BaseModel", model);

    var beat = new LinkedHashMap<>(Beats.counts());
    beat.put("winner", rules.role("winner", CONTENDERS));
    beat.put("loser", rules.role("loser", CONTENDERS));
    beat.put("claims", rules.claims(Standing.AHEAD, "winner", "loser"));
    add("Beat", beat);
  }

  private void testbeds() {
    var testbed = new LinkedHashMap<>(named);
    testbed.put("comparisons", rules.page(Listing.COMPARISONS, Hop.in("", "ON")));
    testbed.put("results", rules.page(Listing.RESULTS, Hop.in("", "ON")));
    add("Benchmark", testbed);
    add("Dataset", testbed);
    add("Metric", properties("key", "name", "lowerIsBetter"));
  }

  private void comparison() {
    var claim = properties("key", "baselineText", "outcome", "statement", "confidence", "status");
    claim.putAll(properties("extractor", "decidedBy", "decidedAt"));
    claim.put("version", rules.propertyOr("version", 0));
    claim.put("history", rules.history("DECIDES"));
    claim.put(
        "conflicts", rules.all(Hop.out("Comparison", "CONTRADICTS"), Listing.COMPARISONS.types()));
    claim.put("selfReported", rules.propertyOr("selfReported", false));
    claim.put("subject", rules.one(Hop.out("Contender", "SUBJECT"), CONTENDERS));
    claim.put("baseline", rules.one(Hop.out("Contender", "BASELINE"), CONTENDERS));
    claim.put("on", rules.all(Hop.out("Testbed", "ON"), TESTBEDS));
    claim.put("metrics", rules.all(Hop.out("Metric", "MEASURED_BY"), List.of("Metric")));
    claim.put("paper", rules.one(Hop.in("Paper", "REPORTS"), PAPERS));
    claim.put("margin", rules.embedded("Margin", "margin"));
    claim.put("evidence", rules.embedded("Evidence", "evidence"));
    add("Comparison", claim);

    var margin = new LinkedHashMap<String, FieldRule>();
    margin.put("value", rules.property("margin"));
    margin.put("max", rules.property("marginMax"));
    margin.put("unit", rules.property("marginUnit"));
    margin.put("unitText", rules.property("marginUnitText"));
    margin.put("qualifier", rules.property("marginQualifier"));
    add("Margin", margin);

    var evidence = new LinkedHashMap<String, FieldRule>();
    evidence.put("quote", rules.property("evidence"));
    evidence.put("start", rules.property("evidenceStart"));
    evidence.put("end", rules.property("evidenceEnd"));
    add("Evidence", evidence);
  }

  private void result() {
    var result = properties("key", "value", "unit", "system", "status");
    result.put("contender", rules.one(Hop.out("Contender", "OF"), CONTENDERS));
    result.put("on", rules.one(Hop.out("Testbed", "ON"), TESTBEDS));
    result.put("metric", rules.one(Hop.out("Metric", "MEASURED_BY"), List.of("Metric")));
    result.put("paper", rules.one(Hop.in("Paper", "REPORTS"), PAPERS));
    result.put("evidence", rules.embedded("Evidence", "evidence"));
    add("Result", result);
  }

  private Map<String, FieldRule> properties(String... names) {
    var properties = new LinkedHashMap<String, FieldRule>();
    for (var name : names) {
      properties.put(name, property.computeIfAbsent(name, rules::property));
    }
    return properties;
  }

  private void add(String type, Map<String, FieldRule> fields) {
    shapes.put(type, new NodeShape(type, type, fields));
  }
}
