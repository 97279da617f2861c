package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.IP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"10.20.4.17", "172.16.3.4", "172.31.0.9", "192.168.44.7", "fd12:3456:789a::1"})
  void knowsPrivateAddresses(String address) {
    assertThat(Found.in("ssh " + address + ", port 22")).containsExactly("IP " + address);
    assertThat(Found.traitsOfOnly(address + ":")).containsExactly(Trait.INTERNAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.168.0.1",
        "192.168.1.1",
        "192.168.0.254",
        "127.0.0.1",
        "192.0.2.5",
        "198.51.100.7",
        "203.0.113.200",
        "8.8.8.8",
        "1.0.0.1",
        "172.32.0.1",
        "10.0.0.0",
        "2001:db8::1",
        "::1"
      })
  void knowsThatOthersAreNot(String address) {
    assertThat(Found.in("Se " + address + ".")).containsExactly("IP " + address);
    assertThat(Found.traitsOfOnly(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 10.1.2.3",
        "v10.1.2.3",
        "kapitel 10.1.2.3",
        "3.4.2.1 Innledning",
        "1.2.3.4.5",
        "300.1.1.1",
        "10.1.2.3-beta",
        "std::vector",
        "12:30:45",
        "aa:bb:cc:dd:ee:ff",
        "::",
        "2026.03.11"
      })
  void leavesTheRest(String text) {
    assertThat(Found.of(IP, text)).isEmpty();
  }
}
