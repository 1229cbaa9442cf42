package io.rihla.workbench.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import io.rihla.workbench.confluence.storage.ErrorBox;
import io.rihla.workbench.confluence.storage.Escape;
import io.rihla.workbench.confluence.storage.MacroCall;
import io.rihla.workbench.confluence.storage.MacroRunner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the macros of one rendering. Whatever a macro does wrong stays in its own box. */
final class MacroExecutor implements MacroRunner {

    private static final Logger log = LoggerFactory.getLogger(MacroExecutor.class);

    private final MacroRegistry registry;
    private final RenderContext context;

    MacroExecutor(MacroRegistry registry, RenderContext context) {
        this.registry = registry;
        this.context = context;
    }

    @Override
    public String run(MacroCall call) {
        return registry.find(call.name())
                .map(module -> execute(module.macro(), call))
                .orElseGet(() -> ErrorBox.unknownMacro(call.name()));
    }

    private String execute(Macro macro, MacroCall call) {
        try {
            String body = macro.getBodyType() == Macro.BodyType.NONE ? "" : call.body();
            Map<String, String> parameters = new LinkedHashMap<>(call.parameters());
            String html = macro.execute(parameters, body, context);
            return wrapped(macro, call, html == null ? "" : html);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return failed(call, e);
        }
    }

    /** On a screen a macro's place is marked, so that scripts find it. */
    private String wrapped(Macro macro, MacroCall call, String html) {
        if (!context.output().isOnScreen()) {
            return html;
        }
        boolean inline = macro.getOutputType() == Macro.OutputType.INLINE;
        String tag = inline ? "span" : "div";
        return "<%s class=\"conf-macro output-%s\" data-hasbody=\"%s\" data-macro-name=\"%s\">%s</%s>"
                .formatted(
                        tag,
                        inline ? "inline" : "block",
                        macro.getBodyType() != Macro.BodyType.NONE,
                        Escape.html(call.name()),
                        html,
                        tag);
    }

    private static String failed(MacroCall call, Throwable reason) {
        log.warn("The macro {} failed", call.name(), reason);
        String message = reason.getMessage();
        return ErrorBox.failedMacro(
                call.name(), message == null ? reason.getClass().getName() : message);
    }
}
