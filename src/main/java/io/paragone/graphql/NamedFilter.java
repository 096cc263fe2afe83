package io.paragone.graphql;

import io.paragone.resolve.NameKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Which contenders or testbeds to answer with; null does not restrict.
 *
 * @param kind of the schema's {@code Kind}; a kind that such things never have matches none
 * @param nameStartsWith compared as names are, so that case and hyphens do not matter
 * @param nameContains compared letter by letter, case aside, with the name and the aliases
 * @param named whether it has a name; false leaves the nameless methods
 */
record NamedFilter(
    @Nullable List<String> kind,
    @Nullable String nameStartsWith,
    @Nullable String nameContains,
    @Nullable Boolean named)
    implements NodeFilter {

  static NamedFilter from(FilterInput input) {
    return new NamedFilter(
        input.oneOf("kind"),
        input.text("nameStartsWith"),
        input.text("nameContains"),
        input.flag("named"));
  }

  @Override
  public void restrict(Matches matches, SymbolicName thing) {
    var compilation = matches.compilation();
    if (kind != null) {
      matches.where(Kinds.isOneOf(thing, kind));
    }
    if (nameStartsWith != null) {
      matches.where(
          Cypher.property(thing, "key")
              .startsWith(compilation.parameter(NameKey.of(nameStartsWith))));
    }
    if (nameContains != null) {
      var text = Cypher.toLower(compilation.parameter(nameContains));
      var alias = Cypher.name("alias");
      matches.where(
          Cypher.any(alias)
              .in(
                  Cypher.listOf(Cypher.property(thing, "name"))
                      .add(Cypher.coalesce(Cypher.property(thing, "aliases"), Cypher.listOf())))
              .where(Cypher.toLower(alias).contains(text)));
    }
    if (named != null) {
      var unnamed =
          Cypher.coalesce(Cypher.property(thing, "unnamed"), Cypher.literalFalse())
              .isEqualTo(Cypher.literalTrue());
      matches.where(named ? unnamed.not() : unnamed);
    }
  }
}
