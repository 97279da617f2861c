package dev.vett.backend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;

/** A test against the real backend, which all such tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AutoConfigureObservability
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "vett.companies.tallvik=company.yaml",
      "vett.companies.granlund=src/test/resources/granlund.yaml",
      "vett.tokens=" + BackendFixture.TOKEN,
      "vett.warm-up=sv",
      "vett.body-timeout=1s",
      "vett.requests-per-minute=100000",
      "management.server.port=0"
    })
@interface BackendFixture {
  String TOKEN = "a-token-for-the-tests";
  String ORIGIN = "chrome-extension://jjddiekngkepmlinfencekmnpinlolpp";
}
