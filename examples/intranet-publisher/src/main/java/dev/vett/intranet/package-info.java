/** An intranet tool in which posts are written, checked, approved and published. */
@NullMarked
package dev.vett.intranet;

import org.jspecify.annotations.NullMarked;
