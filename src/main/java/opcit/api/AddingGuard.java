package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets only those change the library whom the setting names, and no foreign page through their browser. */
@Component
class AddingGuard implements HandlerInterceptor, WebMvcConfigurer {

    /** Who may do something. */
    enum Those {
        /** Whoever asks from this machine itself, not through a proxy. */
        LOCAL,
        EVERYONE,
        NOBODY;

        boolean includes(HttpServletRequest request) {
            return switch (this) {
                case EVERYONE -> true;
                case NOBODY -> false;
                case LOCAL -> isLocal(request);
            };
        }

        private static boolean isLocal(HttpServletRequest request) {
            try {
                return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                        && Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP")
                                .allMatch(header -> request.getHeader(header) == null);
            } catch (UnknownHostException e) {
                return false;
            }
        }
    }

    /** That may not be done from there. */
    static final class NotAllowed extends RuntimeException {
        NotAllowed(String message) {
            super(message);
        }
    }

    private final Those adding;

    AddingGuard(@Value("${opcit.security.adding}") Those adding) {
        this.adding = adding;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/instruments/**", "/api/library/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"POST".equals(request.getMethod())) {
            return true;
        }
        if (isForeign(request)) {
            throw new NotAllowed("The library can only be changed from Opcit's own page.");
        }
        if (!adding.includes(request)) {
            throw new NotAllowed("Texts can be added here by %s only (opcit.security.adding)."
                    .formatted(adding == Those.LOCAL ? "people at the machine itself" : "its operator, as files"));
        }
        return true;
    }

    // Browsers send a form with a file to any site that a page names; they say of which page it was.
    static boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || (origin != null
                        && !origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST)));
    }
}
