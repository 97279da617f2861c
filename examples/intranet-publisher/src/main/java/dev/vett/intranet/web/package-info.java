/** Pages for people and answers for programs. */
@NullMarked
package dev.vett.intranet.web;

import org.jspecify.annotations.NullMarked;
