/** Sets a checker up from properties in applications with Spring Boot. */
@NullMarked
package dev.vett.spring;

import org.jspecify.annotations.NullMarked;
