package io.paragone.web;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Path;
import java.util.List;

/** The system's browser. */
final class Chromium {

  static final Path PATH = Path.of("/usr/bin/chromium");

  private Chromium() {}

  /** Headless, and without any connection of its own. */
  static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(PATH)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
