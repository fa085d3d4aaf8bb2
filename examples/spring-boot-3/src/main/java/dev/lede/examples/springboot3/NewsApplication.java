package dev.lede.examples.springboot3;

import dev.lede.core.Site;
import dev.lede.render.ArticleRenderer;
import dev.lede.render.PageSources;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** A news site on Spring Boot 3, whose pages have a layout of their own in Thymeleaf. */
@SpringBootApplication
class NewsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(NewsApplication.class, arguments);
    }

    /** One policy for layout and article: the sources are those of the layout. */
    @Bean
    static ArticleRenderer renderer() {
        Site site = Site.builder("The Lake Post", "https://lakepost.example").build();
        return ArticleRenderer.builder(site)
                .preferencesUrl("/preferences")
                .sources(PageSources.NONE.withStyles("/"))
                .build();
    }

    /** Answers 304 if the browser has the page. Tomcat compresses only responses whose tag is weak. */
    @Bean
    static ShallowEtagHeaderFilter etags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        return filter;
    }
}
