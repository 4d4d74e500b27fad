package opcit.search;

import java.util.List;
import java.util.stream.IntStream;

/** What words mean, as a vector: words that mean alike point the same way. */
public final class Meaning {

    private final float[] vector;

    Meaning(float[] vector) {
        this.vector = vector;
    }

    float[] vector() {
        return vector;
    }

    /** The vector's numbers. */
    public List<Double> numbers() {
        return IntStream.range(0, vector.length)
                .mapToObj(i -> (double) vector[i])
                .toList();
    }

    /**
     * How far it goes in a direction.
     *
     * @param direction as many numbers as a meaning has
     */
    public double along(List<Double> direction) {
        if (direction.size() != vector.length) {
            throw new IllegalArgumentException("a direction of %d numbers is none among meanings of %d"
                    .formatted(direction.size(), vector.length));
        }
        var sum = 0.0;
        for (var i = 0; i < vector.length; i++) {
            sum += direction.get(i) * vector[i];
        }
        return sum;
    }
}
