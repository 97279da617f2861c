package dev.vett.backend;

import dev.vett.spring.VettAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the backend. */
// what Vett's starter sets up by itself is for one company
@SpringBootApplication(exclude = VettAutoConfiguration.class)
@ConfigurationPropertiesScan
class Backend {
  public static void main(String[] args) {
    SpringApplication.run(Backend.class, args);
  }
}
