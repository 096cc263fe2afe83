/** Questions that compute over comparisons, such as head-to-head. Pure, over what it is handed. */
@NullMarked
package io.paragone.compare;

import org.jspecify.annotations.NullMarked;
