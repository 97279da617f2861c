package dev.vett.core.check;

import dev.vett.core.report.PackVersion;
import java.util.List;

/** Hears what a {@link PackWatcher} does; it is called on the watcher's thread. */
public interface PackListener {
  /**
   * Tells that new packs judge from now on.
   *
   * @param packs all packs, in order, the built-in one included
   */
  void swapped(List<PackVersion> packs);

  /**
   * Tells that what lies in the folder now cannot be used, so that the packs before it go on.
   *
   * @param reason what is wrong, where, and what would be right
   */
  void refused(String reason);
}
