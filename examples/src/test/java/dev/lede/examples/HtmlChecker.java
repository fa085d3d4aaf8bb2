package dev.lede.examples;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, which is what validator.w3.org runs. Needs a stack of 2 MB. */
public final class HtmlChecker {
    private static final JsonMapper JSON = new JsonMapper();

    private HtmlChecker() {}

    /** Whether the build was told to do without it. */
    public static boolean isOff() {
        return System.getProperty("lede.html-checker", "on").equals("off");
    }

    /** All that the checker says of a page, errors and warnings alike, each with the markup that it means. */
    public static List<String> complaints(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        // It guesses languages by letters, and takes Armenian with English names in it for something else.
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
        return complaints;
    }
}
