package io.paragone.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.paragone.compare.ComparisonTable;
import io.paragone.compare.TableFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a comparison table that are text, from what the statement brought for them. */
final class TableFetchers {

  static final List<String> FORMATS = List.of("latex", "markdown", "csv");

  private TableFetchers() {}

  static void wire(RuntimeWiring.Builder wiring) {
    for (var name : FORMATS) {
      var format = TableFormat.valueOf(name.toUpperCase(Locale.ROOT));
      wiring.type(
          ComparisonTableQuery.TABLE,
          type ->
              type.dataFetcher(
                  name, environment -> format.write(table((Map<?, ?>) brought(environment)))));
    }
    wiring.type(
        ComparisonTableQuery.CELL,
        type ->
            type.dataFetcher("text", environment -> cell((Map<?, ?>) brought(environment)).text()));
  }

  private static Object brought(DataFetchingEnvironment environment) {
    var source = Objects.requireNonNull(environment.<Map<?, ?>>getSource());
    return Objects.requireNonNull(source.get(environment.getField().getResultKey()));
  }

  private static ComparisonTable table(Map<?, ?> grid) {
    return new ComparisonTable(
        list(grid.get(TableCells.TESTBEDS)).stream().map(String::valueOf).toList(),
        list(grid.get("rows")).stream().map(row -> row((Map<?, ?>) row)).toList());
  }

  private static ComparisonTable.Row row(Map<?, ?> row) {
    return new ComparisonTable.Row(
        String.valueOf(row.get("contender")),
        list(row.get("cells")).stream().map(cell -> cell((Map<?, ?>) cell)).toList());
  }

  private static ComparisonTable.Cell cell(Map<?, ?> cell) {
    return new ComparisonTable.Cell(
        list(cell.get("numbers")).stream().map(number -> number((Map<?, ?>) number)).toList(),
        number(cell, "wins").longValue(),
        number(cell, "losses").longValue(),
        number(cell, "ties").longValue());
  }

  private static ComparisonTable.Number number(Map<?, ?> number) {
    var metric = list(number.get("metrics")).stream().findFirst().map(Map.class::cast);
    return new ComparisonTable.Number(
        number(number, "value").doubleValue(),
        (String) number.get("unit"),
        metric.map(of -> (String) of.get("name")).orElse(null),
        metric.map(of -> Boolean.TRUE.equals(of.get("lowerIsBetter"))).orElse(false));
  }

  private static Number number(Map<?, ?> map, String key) {
    return (Number) Objects.requireNonNull(map.get(key), key);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }
}
