package dev.vett.cli;

import dev.vett.rules.engine.DroolsRuleEngine;

/** Loads what a command will need while its arguments are still being read. */
final class Ahead {
  private Ahead() {}

  /** Tells whether a command judges drafts, and so needs the built-in pack. */
  static boolean needs(String command) {
    return command.equals(CheckCommand.NAME) || command.equals(DiffCommand.NAME);
  }

  static void loadBuiltInPack() {
    Thread thread = new Thread(() -> new DroolsRuleEngine().builtInPack(), "vett-ahead");
    thread.setDaemon(true);
    // who asks for a pack that cannot be loaded is told why, with this failure as the cause
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }
}
