package io.paragone.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The single spellings that a written name holds. */
final class NameForms {

  private static final Pattern BRACKETED = Pattern.compile("^(.{2,}?)\\s*\\(([^()]{1,40})\\)$");

  private NameForms() {}

  /** A name, and both halves of "Long Form (LF)". */
  static List<String> of(String name) {
    var bracketed = BRACKETED.matcher(name);
    return bracketed.matches()
        ? List.of(name, bracketed.group(1), bracketed.group(2))
        : List.of(name);
  }

  /** The forms of a name and of its aliases. */
  static List<String> of(String name, List<String> aliases) {
    List<String> forms = new ArrayList<>(of(name));
    aliases.forEach(alias -> forms.addAll(of(alias)));
    return forms;
  }
}
