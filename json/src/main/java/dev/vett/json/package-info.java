/** The JSON and YAML forms of draft, report, company and pack. */
@NullMarked
package dev.vett.json;

import org.jspecify.annotations.NullMarked;
