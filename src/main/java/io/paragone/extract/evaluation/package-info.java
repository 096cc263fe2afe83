/**
 * How right an extractor is: its facts against those of an annotation. Pure, knows the model alone.
 * Names are compared in a normal form of this room's own ({@link
 * io.paragone.extract.evaluation.NormalForm}), coarser than the keys of the graph, so that figures
 * do not move when those are refined.
 */
@NullMarked
package io.paragone.extract.evaluation;

import org.jspecify.annotations.NullMarked;
