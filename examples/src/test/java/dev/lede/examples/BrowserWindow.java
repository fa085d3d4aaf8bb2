package dev.lede.examples;

import dev.lede.render.ReaderPreferences;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** A window of {@link Browser} with a configurable size, reader preferences and media features. */
final class BrowserWindow implements AutoCloseable {
    private static final int HEIGHT = 800;
    private static final JsonMapper JSON = new JsonMapper();

    private final ChromeDriver driver;

    BrowserWindow() {
        this(Browser.start(true));
    }

    private BrowserWindow(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Returns a window of a browser with additional command-line arguments. */
    static BrowserWindow startedWith(String... arguments) {
        return new BrowserWindow(Browser.start(true, arguments));
    }

    static BrowserWindow withoutScript() {
        return new BrowserWindow(Browser.start(false));
    }

    /** Returns a window that records requests. */
    static BrowserWindow recording() {
        return new BrowserWindow(Browser.recording());
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String url) {
        driver.get(url);
        // Once, on a busy machine, the driver returned before the page had its elements.
        waitUntil(() -> "complete".equals(run("return document.readyState")));
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** Deletes cookies and storage of the site that the window shows. */
    void forget() {
        driver.manage().deleteAllCookies();
        run("localStorage.clear(); sessionStorage.clear()");
    }

    /** Sets the cookie with preferences for the next pages. The window must show a page of the site. */
    void chose(ReaderPreferences preferences) {
        String[] cookie = preferences.toSetCookie().split(";", 2)[0].split("=", 2);
        driver.manage().addCookie(new Cookie(cookie[0], cookie[1]));
    }

    /** Emulates the screen width, since windows cannot be as narrow as a phone. Below 600 pixels it emulates a phone. */
    void width(int width) {
        size(width, HEIGHT);
    }

    void size(int width, int height) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Sets media features by name: {@code prefers-contrast}, {@code more}. */
    void features(Map<String, String> features) {
        media("", features);
    }

    void media(String medium, Map<String, String> features) {
        List<Map<String, String>> listed = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        cdp("Emulation.setEmulatedMedia", Map.of("media", medium, "features", listed));
    }

    /** Resets the size and the media features. */
    void reset() {
        cdp("Emulation.clearDeviceMetricsOverride", Map.of());
        features(Map.of());
    }

    /** Returns a screenshot of the whole page as PNG. */
    byte[] screenshot(int width) {
        long height = ((Number) run("return document.documentElement.scrollHeight")).longValue();
        return screenshot(width, Math.toIntExact(height));
    }

    /** Returns a screenshot of the top of the page as PNG. */
    byte[] screenshot(int width, int height) {
        // Lazy images are loaded if they are on the screen.
        size(width, height);
        runUntilDone(
                "const shown = [...document.images].filter(image => image.getBoundingClientRect().top < innerHeight);"
                        + "Promise.all(shown.map(image => image.decode().catch(() => {}))).then(arguments[0])");
        return Base64.getDecoder()
                .decode((String) cdp("Page.captureScreenshot", Map.of()).get("data"));
    }

    /** Returns the printed page as PDF, in the format Letter, which is wider than A4. */
    byte[] print() {
        Map<String, Object> pdf = cdp(
                "Page.printToPDF",
                Map.of("paperWidth", 8.5, "paperHeight", 11, "printBackground", true, "displayHeaderFooter", false));
        return Base64.getDecoder().decode((String) pdf.get("data"));
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, new LinkedHashMap<>(parameters));
    }

    /** Runs the body of a function and returns its result: numbers as Long or Double, arrays as List. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs an asynchronous script, which passes its result to its last argument. */
    Object runUntilDone(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    List<String> texts(String script, Object... arguments) {
        return ((List<?>) run(script, arguments))
                .stream().map(String.class::cast).toList();
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns a control. Opens the panel that contains it, as a reader does. */
    WebElement control(String action) {
        WebElement control = find("[data-lede-action=" + action + "]");
        boolean isInPanel =
                !findAll(".lede-panel [data-lede-action=" + action + "]").isEmpty();
        if (isInPanel && findAll(".lede-controls[open]").isEmpty())
            find(".lede-controls > summary").click();
        return control;
    }

    /** Returns the computed value of a property. */
    String style(String selector, String property) {
        return find(selector).getCssValue(property);
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) actions = actions.sendKeys(key);
        actions.perform();
    }

    void waitUntil(Supplier<Boolean> condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10)).until(any -> condition.get());
    }

    /**
     * Returns the warnings and errors that the browser has logged since the last call, except that there is no icon, and that
     * an error page has its status.
     */
    List<LogEntry> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !entry.getMessage().contains("/favicon.ico"))
                .filter(entry -> !entry.getMessage().contains("/nowhere - Failed to load resource"))
                .toList();
    }

    /** Returns the URLs of all requests since the last call, except {@code data:} URLs. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(event -> event.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString(""))
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
