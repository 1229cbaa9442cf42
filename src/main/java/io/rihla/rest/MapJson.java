package io.rihla.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.format.EditJson;
import io.rihla.text.Language;
import java.util.Locale;

/** Heads and edits as our resources tell of them. */
final class MapJson {

    private MapJson() {}

    /**
     * A map in a list.
     *
     * @param path the address of its home page without the context path; empty when it has none
     */
    static ObjectNode head(MapHead head, Language reader, String path) {
        LocalizedText.Shown name =
                head.name()
                        .shownIn(reader, head.mainLanguage())
                        .orElse(new LocalizedText.Shown(head.key(), head.mainLanguage(), true));
        ObjectNode json = Json.object();
        json.put("key", head.key());
        json.put("name", name.text());
        json.put("lang", name.language().tag());
        json.put("dir", name.language().direction().html());
        json.put("state", head.state().name().toLowerCase(Locale.ROOT));
        json.put("revision", head.revision());
        json.put("changed", head.changed().toString());
        json.put("owner", head.owner());
        json.put("space", head.spaceKey());
        json.put("page", path);
        return json;
    }

    static void rights(ObjectNode json, MapRights rights) {
        json.putObject("rights")
                .put("view", rights.view())
                .put("edit", rights.edit())
                .put("manage", rights.manage());
    }

    static ObjectNode edit(LoggedEdit edit) {
        ObjectNode json = Json.object();
        json.put("revision", edit.revision());
        json.put("author", edit.author());
        json.put("at", edit.at().toString());
        json.put("clientId", edit.clientId());
        json.set("edit", Json.own(EditJson.write(edit.edit())));
        return json;
    }
}
