package opcit.api;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every address of the page is the page; what it shows is decided in the browser. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final List<String> ADDRESSES = List.of(
            "/c/{conversation}",
            "/a/{answer}",
            "/texts",
            "/texts/{instrument}",
            "/connections",
            "/briefings",
            "/briefings/{briefing}");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        ADDRESSES.forEach(address -> registry.addViewController(address).setViewName("forward:/index.html"));
    }

    // The build names these files by their content, so they never change under one name.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
