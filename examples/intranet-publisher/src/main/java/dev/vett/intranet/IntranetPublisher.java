package dev.vett.intranet;

import dev.vett.intranet.people.PublisherProperties;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the publishing tool. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(PublisherProperties.class)
public class IntranetPublisher {

  /** Creates the configuration; Spring calls it. */
  public IntranetPublisher() {}

  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(IntranetPublisher.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
