package dev.vett.core.check;

import dev.vett.core.analysis.Reading;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.schedule.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules may look at.
 *
 * @param draft the draft
 * @param company the company
 * @param moment the draft's time on the author's clock
 * @param reading what was read in the post
 * @param comment what was read in the comment that the post answers; null where it answers none
 * @param groupName what was read in the name of the group that the post goes to; null where it goes
 *     to none
 */
public record Evidence(
    Draft draft,
    Company company,
    Moment moment,
    Reading reading,
    @Nullable Reading comment,
    @Nullable Reading groupName) {}
