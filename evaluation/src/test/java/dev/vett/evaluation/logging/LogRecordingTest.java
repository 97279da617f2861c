package dev.vett.evaluation.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogRecordingTest {

  private static final Logger LOG = LoggerFactory.getLogger(LogRecordingTest.class);

  @Test
  void keepsEveryLevelWithArgumentsAndTraces() {
    try (LogRecording log = LogRecording.start()) {
      LOG.trace("seen {}", "canary");
      LOG.atDebug().addArgument("canary").log("seen {} again");
      LOG.error("failed", new IllegalStateException("canary"));
      assertThat(log.lines()).hasSize(3).allMatch(line -> line.contains("canary"));
    }
  }

  @Test
  void keepsNothingOutsideARecording() {
    LOG.error("before");
    try (LogRecording log = LogRecording.start()) {
      assertThat(log.lines()).isEmpty();
      assertThat(LOG.isTraceEnabled()).isTrue();
    }
    assertThat(LOG.isErrorEnabled()).isFalse();
  }
}
