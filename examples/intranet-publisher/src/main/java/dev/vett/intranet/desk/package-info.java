/** What happens to an article: saved, checked, approved, planned, published. */
@NullMarked
package dev.vett.intranet.desk;

import org.jspecify.annotations.NullMarked;
