package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.journey.EnumIds;
import io.rihla.persona.picture.Bytes;
import io.rihla.persona.picture.KeptPicture;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureKind;
import io.rihla.persona.picture.PictureStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Pictures of personas in the product's database. */
@Component
public class AoPictureStore implements PictureStore {

    private final ActiveObjects ao;

    public AoPictureStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public KeptPicture keep(long document, Picture picture, String author, Instant at) {
        String digest = picture.bytes().digest();
        Query same =
                Query.select()
                        .where("MAP_ID = ? AND DIGEST = ?", document, digest)
                        .order("ID ASC")
                        .limit(1);
        return ao.executeInTransaction(
                () -> first(same).orElseGet(() -> add(document, picture, digest, author, at)));
    }

    private KeptPicture add(
            long document, Picture picture, String digest, String author, Instant at) {
        return kept(
                ao.create(
                        PictureRow.class,
                        row(
                                "MAP_ID", document,
                                "DIGEST", digest,
                                "AUTHOR", author,
                                "MADE_AT", at.toEpochMilli(),
                                "KIND", EnumIds.id(picture.kind()),
                                "WIDTH", picture.width(),
                                "HEIGHT", picture.height(),
                                "BODY", picture.bytes().base64())));
    }

    @Override
    public Optional<KeptPicture> picture(long document, long id) {
        return first(Query.select().where("ID = ? AND MAP_ID = ?", id, document));
    }

    @Override
    public List<Long> ids(long document) {
        return Arrays.stream(
                        ao.find(
                                PictureRow.class,
                                Query.select("ID, MAP_ID")
                                        .where("MAP_ID = ?", document)
                                        .order("ID ASC")))
                .map(PictureRow::getID)
                .toList();
    }

    @Override
    public void remove(long document, long id) {
        ao.deleteWithSQL(PictureRow.class, "ID = ? AND MAP_ID = ?", id, document);
    }

    private Optional<KeptPicture> first(Query query) {
        return Arrays.stream(ao.find(PictureRow.class, query))
                .map(AoPictureStore::kept)
                .findFirst();
    }

    private static KeptPicture kept(PictureRow row) {
        return new KeptPicture(
                row.getID(),
                row.getMapId(),
                Instant.ofEpochMilli(row.getMadeAt()),
                new Picture(
                        EnumIds.of(PictureKind.class, text(row.getKind())).orElse(PictureKind.JPEG),
                        row.getWidth(),
                        row.getHeight(),
                        Bytes.ofBase64(text(row.getBody()))));
    }
}
