/**
 * Text to claims: sentences, tokens, names, the grammar of comparison phrases, margins. Pure: no
 * database, no files, no network; {@code extract.llm} alone may ask a language model.
 */
@NullMarked
package io.paragone.extract;

import org.jspecify.annotations.NullMarked;
