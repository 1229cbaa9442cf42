package io.rihla.samples.greeter;

import com.atlassian.soy.renderer.JsExpression;
import com.atlassian.soy.renderer.SoyClientFunction;
import com.atlassian.soy.renderer.SoyServerFunction;
import java.util.Set;

/** Puts a waving hand before a text, on the server and in the browser alike. */
public class Wave implements SoyServerFunction<String>, SoyClientFunction {

    private static final String HAND = "\uD83D\uDC4B ";

    @Override
    public String getName() {
        return "greeterWave";
    }

    @Override
    public Set<Integer> validArgSizes() {
        return Set.of(1);
    }

    @Override
    public String apply(Object... args) {
        return HAND + args[0];
    }

    @Override
    public JsExpression generate(JsExpression... args) {
        return new JsExpression("('\\uD83D\\uDC4B ' + " + args[0].getText() + ")");
    }
}
