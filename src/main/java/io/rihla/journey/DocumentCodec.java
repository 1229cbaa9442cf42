package io.rihla.journey;

/**
 * Writes what is kept of documents, and reads it back: whatever was written once is read for good.
 *
 * @param <D> the kind of document
 */
public interface DocumentCodec<D extends Document<D>> {

    String write(D document);

    String write(MapEdit edit);

    String write(Before before);

    D readDocument(String written);

    MapEdit readEdit(String written);

    Before readBefore(String written);
}
