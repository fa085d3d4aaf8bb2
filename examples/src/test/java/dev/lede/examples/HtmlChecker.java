package dev.lede.examples;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, which validator.w3.org runs. It needs a stack of 2 MB. */
public final class HtmlChecker {
    private static final JsonMapper JSON = new JsonMapper();

    /** Complaints about valid CSS: the checker does not know container queries and their units (CSS Containment 3). */
    private static final Pattern VALID_CSS = Pattern.compile("error: CSS: .*(container|\\dcqi).*", Pattern.DOTALL);

    private HtmlChecker() {}

    /** Returns whether the build disables the checker. */
    public static boolean isOff() {
        return System.getProperty("lede.html-checker", "on").equals("off");
    }

    /** Returns the errors and warnings of the checker for a page, each with the markup that it refers to. */
    public static List<String> complaints(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        // Language detection does not recognize Armenian text with English names.
        checker.setNoLangDetect(true);
        String report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        List<String> complaints = new ArrayList<>();
        for (JsonNode message : JSON.readTree(report).path("messages")) {
            complaints.add("%s: %s: %s"
                    .formatted(
                            message.path("subType")
                                    .asString(message.path("type").asString("")),
                            message.path("message").asString(""),
                            message.path("extract").asString("")));
        }
        complaints.removeIf(complaint -> VALID_CSS.matcher(complaint).matches());
        return complaints;
    }
}
