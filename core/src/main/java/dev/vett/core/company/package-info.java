/** What a company tells about itself: names, lists, roles, contacts and rule settings. */
@NullMarked
package dev.vett.core.company;

import org.jspecify.annotations.NullMarked;
