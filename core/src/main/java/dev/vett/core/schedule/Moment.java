package dev.vett.core.schedule;

import java.time.ZonedDateTime;

/**
 * The time at which a draft is to be published, as the author's clock shows it.
 *
 * @param time the time in the author's time zone, else in the company's
 * @param working whether the author is supposed to be working then
 */
public record Moment(ZonedDateTime time, boolean working) {}
