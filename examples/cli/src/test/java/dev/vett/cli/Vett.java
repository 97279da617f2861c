package dev.vett.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the command line in a process of its own, as a user would. */
record Vett(int status, List<String> out, String err) {
  static Vett run(String input, String... arguments) throws IOException, InterruptedException {
    return run(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Vett run(byte[] input, String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("vett", ".out");
    Vett result = run(input, out, arguments);
    Vett read = new Vett(result.status(), Files.readAllLines(out), result.err());
    Files.delete(out);
    return read;
  }

  /** Sends what is written to a file that is there, and does not read it. */
  static Vett run(byte[] input, Path out, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(withoutCompiler(System.getProperty("java.class.path")));
    command.add("dev.vett.cli.Main");
    command.addAll(List.of(arguments));
    Path err = Files.createTempFile("vett", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException closed) {
      // a command that refuses its arguments does not read its input
      if (process.isAlive() && process.waitFor() == 0) {
        throw closed;
      }
    }
    int status = process.waitFor();
    Vett result = new Vett(status, List.of(), Files.readString(err));
    Files.delete(err);
    return result;
  }

  /** The class path of the tests has the jars that users find in the folder for them alone. */
  private static String withoutCompiler(String classPath) {
    Path jars = Path.of("target/compiler");
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !Files.exists(jars.resolve(Path.of(entry).getFileName())))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
