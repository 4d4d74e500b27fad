package opcit.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import opcit.OpcitTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes a {@link Reader} with a real Chromium through the page of the whole program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OpcitTest
@ExtendWith(Browsing.class)
@interface Trip {}
