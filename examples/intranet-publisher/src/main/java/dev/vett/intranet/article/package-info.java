/** Articles on their way to publication, and what is recorded of them. */
@NullMarked
package dev.vett.intranet.article;

import org.jspecify.annotations.NullMarked;
