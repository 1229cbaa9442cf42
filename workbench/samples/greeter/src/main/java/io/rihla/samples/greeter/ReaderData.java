package io.rihla.samples.greeter;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;

/** Tells the browser's script who looks. */
public class ReaderData implements WebResourceDataProvider {

    private final Reader reader;

    public ReaderData(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Jsonable get() {
        String name = reader.name().replace("\\", "\\\\").replace("\"", "\\\"");
        return writer -> writer.write("{\"name\":\"" + name + "\"}");
    }
}
