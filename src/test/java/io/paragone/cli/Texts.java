package io.paragone.cli;

/** Inputs of our own for the command line. */
final class Texts {

  static final String PAGE =
      """
      Daily Papers

      Mar 3

      TagNet: Tagging Text with Tiny Networks

      Tagging text is slow with large networks. We propose TagNet, a small network for tagging text. Experiments show that TagNet outperforms BaseTag on the ToyBank benchmark by 1.3 points, and it needs no pretraining at all.

      ParseNet: Parsing Text with Tiny Networks

      Parsing text is slow as well, and few people have looked at that. We introduce ParseNet, a small network for parsing text. On the TreeBench benchmark, ParseNet outperforms BaseParse by 2.1 points, while it is much smaller.
      """;

  private Texts() {}
}
