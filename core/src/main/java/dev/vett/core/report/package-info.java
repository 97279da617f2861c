/** What a check answers: violations, suggestions, the decision, and the revised draft. */
@NullMarked
package dev.vett.core.report;

import org.jspecify.annotations.NullMarked;
