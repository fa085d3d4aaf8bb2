package dev.lede.examples.newsroom;

import dev.lede.i18n.Languages;
import dev.lede.i18n.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The newsroom's own texts in a language, in addition to Lede's: a properties file. */
final class Words {
    private final Properties texts = new Properties();
    private final Messages messages;

    Words(Locale language) {
        messages = Messages.of(language);
        String file = "words_" + Languages.tag(language) + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("the newsroom has no " + file);
            Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts of Lede. */
    Messages messages() {
        return messages;
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException("no such text in " + messages.language() + ": " + key);
        return text;
    }

    /** Returns a text with its placeholder replaced. */
    String text(String key, String name, String value) {
        return text(key, Map.of(name, value));
    }

    /** Returns a text with its placeholders replaced. */
    String text(String key, Map<String, String> values) {
        String text = text(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** Returns a text in the plural form for a number. */
    String count(String key, int number) {
        return text(key + "." + messages.plural(number), "count", messages.number(number));
    }
}
