/** Languages, the fields of a post, places in its text, and how a wrong value is named. */
@NullMarked
package dev.vett.core.text;

import org.jspecify.annotations.NullMarked;
