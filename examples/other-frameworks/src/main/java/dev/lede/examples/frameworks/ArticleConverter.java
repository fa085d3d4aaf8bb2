package dev.lede.examples.frameworks;

import dev.lede.core.Article;
import dev.lede.core.json.ArticleJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an article in a column of text, with Jakarta Persistence. */
@Converter(autoApply = true)
class ArticleConverter implements AttributeConverter<Article, String> {
    @Override
    public String convertToDatabaseColumn(Article article) {
        return article == null ? null : ArticleJson.write(article);
    }

    @Override
    public Article convertToEntityAttribute(String json) {
        return json == null ? null : ArticleJson.read(json);
    }
}
