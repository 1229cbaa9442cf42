package io.rihla.view.soy;

import com.atlassian.soy.renderer.JsExpression;
import com.atlassian.soy.renderer.SoyClientFunction;
import com.atlassian.soy.renderer.SoyServerFunction;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A template function whose first argument is the tag of a {@link TextLocale}. What it returns is
 * plain text, which the engine escapes for where it stands.
 */
abstract class WordFunction implements SoyServerFunction<String>, SoyClientFunction {

    private final String name;
    private final Set<Integer> argSizes;

    /** A function of this many arguments, the language among them. */
    WordFunction(String name, int fewest, int most) {
        this.name = name;
        this.argSizes =
                IntStream.rangeClosed(fewest, most).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The words for the arguments after the language. */
    abstract String words(TextLocale locale, @Nullable Object[] args);

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final Set<Integer> validArgSizes() {
        return argSizes;
    }

    @Override
    public final String apply(@Nullable Object... args) {
        TextLocale locale =
                TextLocale.ofTag(String.valueOf(args[0])).orElse(TextLocale.of(Language.EN));
        return words(locale, Arrays.copyOfRange(args, 1, args.length));
    }

    @Override
    public final JsExpression generate(JsExpression... args) {
        return new JsExpression(
                Arrays.stream(args)
                        .map(JsExpression::getText)
                        .collect(Collectors.joining(",", name + "(", ")")));
    }

    /** The arguments from the given one on, as values for a text's places. */
    static Object[] from(int first, @Nullable Object[] args) {
        return Arrays.stream(args).skip(first).map(value -> value == null ? "" : value).toArray();
    }

    static Number number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("Not a number: " + value);
    }
}
