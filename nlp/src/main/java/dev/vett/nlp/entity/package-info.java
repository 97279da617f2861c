/** Entities that their form gives away: addresses, accounts, numbers with check digits, secrets. */
@NullMarked
package dev.vett.nlp.entity;

import org.jspecify.annotations.NullMarked;
