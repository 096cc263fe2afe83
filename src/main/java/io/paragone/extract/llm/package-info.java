/**
 * Claims read by a language model behind any address that speaks OpenAI's chat completions: the
 * question, patience with the answer, and the gate that lets in nothing but what the text says.
 */
@NullMarked
package io.paragone.extract.llm;

import org.jspecify.annotations.NullMarked;
