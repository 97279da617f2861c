package dev.vett.rules.drl;

import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.DrlFile;

/** Says what is wrong in a condition, with file and line. */
final class DrlFault {
  private DrlFault() {}

  static InvalidValueException at(DrlFile file, int line, String problem, String remedy) {
    return new InvalidValueException(file.name() + ":" + Math.max(line, 1), problem, remedy);
  }
}
