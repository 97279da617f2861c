/** Drools behind the rule engine port: facts go in, findings come out. */
@NullMarked
package dev.vett.rules.engine;

import org.jspecify.annotations.NullMarked;
