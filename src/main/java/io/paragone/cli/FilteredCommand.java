package io.paragone.cli;

import picocli.CommandLine.Mixin;

/** A command that asks about the claims that a filter leaves. */
abstract class FilteredCommand extends QuestionCommand {

  @Mixin private FilterOptions filter = new FilterOptions();

  FilteredCommand(Questions questions) {
    super(questions);
  }

  @Override
  final FilterOptions filter() {
    return filter;
  }
}
