package io.paragone.graph;

import io.paragone.model.Decision;
import io.paragone.model.Decision.Step;
import io.paragone.resolve.NameKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people call a thing. */
final class Renames {

  private Renames() {}

  /**
   * The name that a person gave, null where nobody did, with its key; and how many steps were about
   * the thing, null where none was.
   *
   * @param ids all that tells the thing from others
   */
  static Map<String, Object> row(Set<String> ids, List<Decision> decisions) {
    var about =
        decisions.stream()
            .filter(decision -> ids.contains(decision.of()) || isAmong(decision.into(), ids))
            .toList();
    String name = null;
    for (var decision : Rulings.standing(about)) {
      if (decision.step() == Step.RENAME && ids.contains(decision.of())) {
        name = decision.name();
      }
    }
    return Rows.row(
        "name", name,
        "nameKey", name == null ? null : NameKey.of(name),
        "version", about.isEmpty() ? null : about.size());
  }

  private static boolean isAmong(@Nullable String id, Set<String> ids) {
    return id != null && ids.contains(id);
  }
}
