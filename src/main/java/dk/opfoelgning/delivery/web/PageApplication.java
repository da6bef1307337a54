package dk.opfoelgning.delivery.web;

import jakarta.servlet.MultipartConfigElement;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The page's parts: a web server, and no database.
@Configuration
@EnableConfigurationProperties({PageSettings.class, OidcSettings.class})
@Import({
    Gatekeeping.class,
    FollowUpPages.class,
    DocumentPages.class,
    ParcelPages.class,
    RunPages.class,
    CorrectionPages.class,
    UploadPages.class,
    SearchPage.class,
    UserPages.class,
    OtherPages.class,
    EveryPage.class,
    UnreadableRequests.class,
    WatchGate.class,
    WatchPages.class
})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class PageApplication {

    @Bean
    Office office(Site site) {
        return new Office(site);
    }

    @Bean
    Metrics metrics(Office office) {
        return new Metrics(office);
    }

    @Bean
    Shelf shelf(Site site) {
        return new Shelf(site.output());
    }

    /// What is handed in is kept beside the database until it is checked, for it may be about citizens; a path that is
    /// not absolute would lie in a folder of the machine's.
    @Bean
    MultipartConfigElement uploads(MultipartProperties settings, Site site) {
        var uploads = new MultipartConfigFactory();
        uploads.setLocation(Inbox.uploads(site.output()).toAbsolutePath().toString());
        uploads.setMaxFileSize(settings.getMaxFileSize());
        uploads.setMaxRequestSize(settings.getMaxRequestSize());
        return uploads.createMultipartConfig();
    }

    @Bean
    Lockouts lockouts(Site site) {
        return new Lockouts(site.clock());
    }

    @Bean
    PageTexts texts(Shelf shelf) {
        return new PageTexts(shelf);
    }

    @Bean
    Titles titles(Shelf shelf, PageTexts texts) {
        return new Titles(shelf, texts);
    }

    @Bean
    ErrorPageRegistrar errorPages() {
        return pages -> pages.addErrorPages(new ErrorPage("/fejl"));
    }

    @Bean
    Pages pages() {
        return new Pages();
    }

    /// Who comes back from the provider brings the session along only if its cookie may come from elsewhere; forms are
    /// kept from others by their tokens.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookies(OidcSettings oidc) {
        return server -> {
            if (oidc.isOn()) {
                server.getSettings().getSession().getCookie().setSameSite(SameSite.LAX);
            }
        };
    }

    /// An encoded slash is left to our own refusal, which says that there is no such page.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashes() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
