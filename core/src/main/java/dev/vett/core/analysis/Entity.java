package dev.vett.core.analysis;

import dev.vett.core.text.Span;

/**
 * Something with a name or a number of its own.
 *
 * @param type what it is
 * @param span where it stands
 * @param sentence number of the sentence that it stands in, from 0
 * @param by how it was recognised
 * @param own whether it is the company's own: an address on one of its public domains
 * @param shared whether an office answers there and not one person, such as a switchboard
 * @param channel whether it is one of the channels where the company answers
 * @param deceptive whether it looks like an address that it is not
 * @param internal whether nobody outside should see it: an internal host or a private address
 */
public record Entity(
    EntityType type,
    Span span,
    int sentence,
    Recognizer by,
    boolean own,
    boolean shared,
    boolean channel,
    boolean deceptive,
    boolean internal) {}
