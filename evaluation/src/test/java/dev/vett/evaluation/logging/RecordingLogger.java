package dev.vett.evaluation.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger whose levels, down to TRACE, are on while a {@link LogRecording} runs, else off. */
final class RecordingLogger extends LegacyAbstractLogger {

  private static final long serialVersionUID = 1L;

  RecordingLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return LogRecording.running();
  }

  @Override
  public boolean isDebugEnabled() {
    return LogRecording.running();
  }

  @Override
  public boolean isInfoEnabled() {
    return LogRecording.running();
  }

  @Override
  public boolean isWarnEnabled() {
    return LogRecording.running();
  }

  @Override
  public boolean isErrorEnabled() {
    return LogRecording.running();
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    StringWriter line = new StringWriter();
    line.append(level.name()).append(' ').append(name).append(' ');
    line.append(MessageFormatter.basicArrayFormat(pattern, arguments));
    if (thrown != null) {
      line.append('\n');
      thrown.printStackTrace(new PrintWriter(line, true));
    }
    LogRecording.add(line.toString());
  }
}
