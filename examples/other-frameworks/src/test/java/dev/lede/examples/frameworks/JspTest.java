package dev.lede.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.core.Article;
import dev.lede.core.Site;
import dev.lede.core.json.ArticleJson;
import dev.lede.render.ArticleRenderer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layout in JSP prints what the layout of FreeMarker prints. */
class JspTest {
    private static final Article ICE = ArticleJson.read(JspTest.class.getResourceAsStream("/ice.json")).toBuilder()
            .headline("Ice <on> the lake & սառույց")
            .build();

    @TempDir
    static Path folder;

    @Test
    void jspPrintsTheLayout() throws Exception {
        ArticleRenderer renderer = ArticleRenderer.builder(Site.builder("The Lake Post", "https://lakepost.example")
                        .build())
                .build();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        try {
            Context context = tomcat.addWebapp(
                    "", Path.of("src/main/webapp").toAbsolutePath().toString());
            // Jetty, which Javalin uses, is on the class path, too.
            context.setContainerSciFilter("org\\.eclipse\\.jetty\\..*");
            Tomcat.addServlet(context, "article", new JspArticleServlet(renderer, ICE))
                    .addMapping("/ice");
            tomcat.start();
            URI url = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/ice");

            HttpResponse<String> page =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());

            assertEquals(200, page.statusCode(), page.body());
            assertEquals(new Layouts(renderer).freemarker(ICE), page.body());
            assertTrue(page.headers().firstValue("Content-Security-Policy").isPresent());
            assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
