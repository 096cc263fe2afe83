package io.paragone.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import io.paragone.model.Margin;
import io.paragone.model.MarginQualifier;
import io.paragone.model.MarginUnit;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Margins and other numbers in JSON lines. */
final class MarginJson {

  private static final Map<String, MarginQualifier> QUALIFIERS =
      JsonFields.byName(MarginQualifier.values(), MarginQualifier::text);

  private MarginJson() {}

  static @Nullable Margin read(@Nullable JsonFields fields) {
    Double value = fields == null ? null : fields.number("value");
    if (fields == null || value == null) {
      return null;
    }
    String written = fields.text("unit");
    MarginUnit unit = written == null ? null : unit(written);
    return new Margin(
        value,
        fields.number("max"),
        unit,
        unit == MarginUnit.OTHER ? written : null,
        fields.choice("qualifier", QUALIFIERS));
  }

  private static MarginUnit unit(String written) {
    return switch (written) {
      case "points" -> MarginUnit.POINTS;
      case "%" -> MarginUnit.PERCENT;
      case "x" -> MarginUnit.TIMES;
      default -> MarginUnit.OTHER;
    };
  }

  static void write(JsonGenerator json, @Nullable Margin margin) throws IOException {
    json.writeObjectFieldStart("margin");
    number(json, "value", margin == null ? null : margin.value());
    number(json, "max", margin == null ? null : margin.max());
    json.writeStringField("unit", margin == null ? null : unit(margin));
    json.writeStringField(
        "qualifier",
        margin == null || margin.qualifier() == null ? null : margin.qualifier().text());
    json.writeEndObject();
  }

  private static @Nullable String unit(Margin margin) {
    if (margin.unit() == null) {
      return null;
    }
    return switch (margin.unit()) {
      case POINTS -> "points";
      case PERCENT -> "%";
      case TIMES -> "x";
      case OTHER -> margin.unitText();
    };
  }

  /** A whole number is written without a decimal point, as people write it. */
  static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
      return;
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + ", which JSON cannot say");
    }
    long whole = value.longValue();
    if (Math.abs(value) < 1e15 && Double.compare((double) whole, value) == 0) {
      json.writeNumberField(name, whole);
    } else {
      json.writeNumberField(name, value);
    }
  }
}
