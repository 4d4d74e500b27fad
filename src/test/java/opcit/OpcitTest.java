package opcit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs against the whole program on a port of its own, with the resolution that the repository carries and no more. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "opcit.corpus.folders=index/texts",
            "opcit.corpus.fetch=off",
            "opcit.index.folder=target/lucene",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "opcit.security.questions-per-minute=100000"
        })
public @interface OpcitTest {}
