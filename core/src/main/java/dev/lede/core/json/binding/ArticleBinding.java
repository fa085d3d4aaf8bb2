package dev.lede.core.json.binding;

import dev.lede.core.Article;
import dev.lede.core.bind.JsonBinding;
import dev.lede.core.body.Body;
import dev.lede.core.json.ArticleJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds articles and bodies to {@link ArticleJson}. */
public final class ArticleBinding extends JsonBinding {
    /** Constructor for {@link java.util.ServiceLoader}. */
    public ArticleBinding() {}

    @Override
    public String write(Object value) {
        return value instanceof Body body ? ArticleJson.writeBody(body) : ArticleJson.write((Article) value);
    }

    @Override
    public <T> T read(Class<T> type, Map<String, ? extends @Nullable Object> json) {
        return type.cast(type == Body.class ? ArticleJson.readBody(json) : ArticleJson.read(json));
    }
}
