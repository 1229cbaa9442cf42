package io.rihla.journey.format;

import io.rihla.journey.Before;
import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.MapEdit;

/**
 * Keeps edits as JSON, the same for every kind of document.
 *
 * @param <D> the kind of document
 */
abstract class JsonEdits<D extends Document<D>> implements DocumentCodec<D> {

    @Override
    public String write(MapEdit edit) {
        return EditJson.write(edit);
    }

    @Override
    public String write(Before before) {
        return EditJson.write(before);
    }

    @Override
    public MapEdit readEdit(String written) {
        return EditJson.read(written);
    }

    @Override
    public Before readBefore(String written) {
        return EditJson.readBefore(written);
    }
}
