package dev.vett.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the backend. */
@SpringBootApplication
@ConfigurationPropertiesScan
class Backend {
  public static void main(String[] args) {
    SpringApplication.run(Backend.class, args);
  }
}
