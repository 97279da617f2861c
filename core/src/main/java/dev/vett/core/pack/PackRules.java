package dev.vett.core.pack;

/** The conditions of a pack, as the rule engine that made the pack keeps them. */
public interface PackRules {}
