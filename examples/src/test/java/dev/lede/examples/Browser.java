package dev.lede.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium, as packaged by Debian. */
final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en");

    private Browser() {}

    /** Returns whether the build requires the tests in a browser, which then fail without one. */
    static boolean isRequired() {
        return System.getProperty("lede.browser", "auto").equals("required");
    }

    static ChromeDriver start(boolean withScript, String... arguments) {
        ChromeOptions options = options(Map.of(LogType.BROWSER, Level.ALL), arguments);
        if (!withScript) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return start(options);
    }

    /** Starts a browser with network events in its performance log. */
    static ChromeDriver recording() {
        return start(options(Map.of(LogType.BROWSER, Level.ALL, LogType.PERFORMANCE, Level.ALL)));
    }

    private static ChromeOptions options(Map<String, Level> logs, String... arguments) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments(arguments);
        LoggingPreferences logging = new LoggingPreferences();
        logs.forEach(logging::enable);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    private static ChromeDriver start(ChromeOptions options) {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            throw new IllegalStateException("lede.browser is required, but there is no " + CHROMIUM + " or " + DRIVER);
        }
        // Selenium warns about versions of the DevTools protocol without generated classes, which are not used here.
        Logger.getLogger("org.openqa.selenium").setLevel(Level.OFF);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }
}
