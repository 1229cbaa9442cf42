package io.rihla.documents;

import io.rihla.journey.Change;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapProjection;
import io.rihla.journey.TextField;

/** Journey maps: pain points, links, departments and stages are looked up across maps. */
final class MapKind implements DocumentKind<JourneyMap> {

    private final MapStore store;
    private final DocumentCodec<JourneyMap> codec;

    MapKind(MapStore store, DocumentCodec<JourneyMap> codec) {
        this.store = store;
        this.codec = codec;
    }

    @Override
    public DocumentCodec<JourneyMap> codec() {
        return codec;
    }

    @Override
    public boolean concernsOthers(MapEdit edit) {
        return MapProjection.dependsOn(edit)
                || edit.changes().stream()
                        .anyMatch(
                                change ->
                                        change instanceof Change.SetText text
                                                && (text.field() == TextField.NAME
                                                        || text.field() == TextField.PERSONA));
    }

    @Override
    public void project(MapHead head, JourneyMap before, JourneyMap after, MapEdit edit) {
        if (MapProjection.dependsOn(edit)) {
            store.project(head, MapProjection.of(before), MapProjection.of(after));
        }
    }

    @Override
    public void project(MapHead head, JourneyMap created) {
        store.project(head, MapProjection.NONE, MapProjection.of(created));
    }

    @Override
    public boolean rebuild(MapHead head, JourneyMap document) {
        return store.mendProjection(head, MapProjection.of(document));
    }

    @Override
    public JourneyMap copied(JourneyMap visible) {
        return visible.withoutLinks();
    }
}
