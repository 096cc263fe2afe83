package io.paragone.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a pretrained model's name.
 *
 * @param family the key of the name without size and variant ({@code llama-2} of {@code
 *     LLaMA-2-7B-chat}); the whole key where there is neither
 * @param parameters the number of parameters that the name tells, null where it tells none or only
 *     the size of one expert of several ({@code 8x7B})
 */
public record ModelName(String family, @Nullable Double parameters) {

  private static final Pattern SIZE =
      Pattern.compile("(?:^|-)(\\d+x)?(\\d{1,4}(?:\\.\\d+)?)([mbt])(?=-|$)");
  private static final Pattern VARIANT =
      Pattern.compile(
          "-(?:chat|instruct|it|base|sft|dpo|rlhf|hf|preview|turbo|large|small|tiny|medium|mini|xl|xxl|vision)$");

  /** The parts of a name, given as its {@link NameKey}. */
  public static ModelName of(String nameKey) {
    Matcher size = SIZE.matcher(nameKey);
    Double parameters = null;
    var family = nameKey;
    if (size.find() && size.start() > 0) {
      if (size.group(1) == null) {
        parameters = Double.parseDouble(size.group(2)) * scale(size.group(3).charAt(0));
      }
      family = nameKey.substring(0, size.start());
    }
    for (var variant = VARIANT.matcher(family);
        variant.find() && variant.start() > 0;
        variant = VARIANT.matcher(family)) {
      family = family.substring(0, variant.start());
    }
    return new ModelName(family, parameters);
  }

  private static double scale(char unit) {
    return switch (unit) {
      case 'm' -> 1e6;
      case 'b' -> 1e9;
      default -> 1e12;
    };
  }
}
