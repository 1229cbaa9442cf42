package io.rihla.samples.greeter;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that a class writes. */
public class WrittenPanel implements WebPanel {

    @Override
    public String getHtml(Map<String, Object> context) {
        return "<p class=\"greeter-written\">Written by a class.</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
