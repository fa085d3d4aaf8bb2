package dev.lede.render;

import dev.lede.core.url.DataImage;
import dev.lede.core.url.ImageSource;
import dev.lede.core.url.WebUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a line of a {@link DictatedArticle}, after its letter. A missing field is empty. */
record Fields(List<String> values) {
    static Fields of(String line) {
        // Inlines have fields of their own, in braces.
        return new Fields(List.of(line.substring(1).split("\\|(?!(?:[^{}]|\\{[^{}]*\\})*\\})", -1)));
    }

    String words() {
        return at(0);
    }

    String at(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    @Nullable
    String orNull(int index) {
        return at(index).isEmpty() ? null : at(index);
    }

    WebUrl url(int index) {
        return WebUrl.of(at(index));
    }

    @Nullable
    WebUrl urlOrNull(int index) {
        return orNull(index) == null ? null : url(index);
    }

    ImageSource source(int index) {
        Optional<DataImage> data = DataImage.parse(at(index));
        return data.isPresent() ? data.get() : WebUrl.of(at(index));
    }

    @Nullable
    Locale language(int index) {
        return orNull(index) == null ? null : Locale.forLanguageTag(at(index));
    }

    /** Returns one of the values, chosen by the field's first letter. */
    <T> T choice(int index, List<T> of) {
        return of.get(number(index) % of.size());
    }

    /** Returns a small number: the distance of the field's first letter from {@code a}, at least 1. */
    int number(int index) {
        return at(index).isEmpty() ? 1 : Math.max(1, at(index).charAt(0) - 'a');
    }
}
