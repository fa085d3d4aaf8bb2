package dev.lede.examples.springboot;

import dev.lede.core.Site;
import dev.lede.render.ArticleRenderer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A news site on Spring Boot 4. Renderers are immutable: one serves all requests. */
@SpringBootApplication
class NewsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(NewsApplication.class, arguments);
    }

    @Bean
    static ArticleRenderer renderer() {
        Site site = Site.builder("The Lake Post", "https://lakepost.example").build();
        return ArticleRenderer.builder(site).preferencesUrl("/preferences").build();
    }
}
