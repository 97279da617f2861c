/** The backend of the browser extension: checks over HTTP, and keeps nothing. */
@NullMarked
package dev.vett.backend;

import org.jspecify.annotations.NullMarked;
