package io.rihla.samples.greeter;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/** Greets somebody above the text in the macro's body. */
public class GreetingBox implements Macro {

    private final Greetings greetings;
    private final Reader reader;
    private final PageBuilderService pageBuilder;

    public GreetingBox(Greetings greetings, Reader reader, PageBuilderService pageBuilder) {
        this.greetings = greetings;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        pageBuilder.assembler().resources().requireWebResource("io.rihla.samples.greeter:page");
        String to = parameters.getOrDefault("to", "");
        try {
            return greetings.box(to.isBlank() ? reader.name() : to, body);
        } catch (SoyException e) {
            throw new MacroExecutionException("The greeting could not be drawn.", e);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
