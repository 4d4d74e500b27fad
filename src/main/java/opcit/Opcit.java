package opcit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Opcit: reads the texts, opens the index, and opens the doors. */
@SpringBootApplication
public class Opcit {

    public static void main(String[] arguments) {
        SpringApplication.run(Opcit.class, arguments);
    }
}
