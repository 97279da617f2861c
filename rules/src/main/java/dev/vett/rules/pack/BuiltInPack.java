package dev.vett.rules.pack;

/** The pack that comes with Vett: the guidance for Nordic companies. */
public final class BuiltInPack {
  private static final String FOLDER = "/dev/vett/rules/nordic";

  private BuiltInPack() {}

  /** Reads cards and lexicons; the build has compiled the conditions. */
  public static PackParts read() {
    return new PackReader(new ResourceFiles(FOLDER)).read();
  }
}
