package dev.vett.core.pack;

/**
 * Says that a jar on the class path holds a pack.
 *
 * <p>The jar names its provider in {@code META-INF/services/dev.vett.core.pack.PackProvider}. Who
 * puts it on the class path trusts its code, the conditions in DRL included.
 */
public interface PackProvider {
  /**
   * Returns the folder that holds {@code pack.yaml}, as an absolute resource name such as {@code
   * /acme/rules}.
   */
  String folder();
}
