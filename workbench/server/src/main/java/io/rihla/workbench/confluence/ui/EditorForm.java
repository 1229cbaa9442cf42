package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.web.Html;

/**
 * What the editor shows.
 *
 * @param page null for a new one
 * @param space null for a stored page
 * @param version the one that the editing began with
 */
record EditorForm(
        WikiPage page,
        WikiSpace space,
        long parentId,
        int version,
        String title,
        String body,
        String message) {

    static EditorForm forNew(WikiSpace space, long parentId, String title, String body) {
        return new EditorForm(null, space, parentId, 0, title, body, "");
    }

    static EditorForm forPage(
            WikiPage page, int version, String title, String body, String message) {
        return new EditorForm(page, null, 0, version, title, body, message);
    }

    String html(Visit visit, WikiException refusal) {
        boolean fresh = page == null;
        String hidden =
                fresh
                        ? hidden("spaceKey", space.key()) + hidden("fromPageId", parentId)
                        : hidden("pageId", page.id()) + hidden("originalVersion", version);
        String cancel =
                fresh
                        ? visit.link("/display/" + space.key())
                        : visit.link("/pages/viewpage.action", "pageId", page.id());
        return """
        %s<form class="aui top-label" id="%s" method="post" action="%s">%s%s
        <div class="field-group"><label for="content-title">Title</label>
        <input class="text long-field" id="content-title" name="title" value="%s" dir="auto" maxlength="255" required></div>
        <div class="aui-toolbar2" role="toolbar" aria-label="Editor"><div class="aui-buttons">
        <button type="button" class="aui-button" id="rte-button-insert-macro">Insert macro</button>
        <button type="button" class="aui-button" id="rte-button-edit-macro">Edit macro at cursor</button>
        <button type="button" class="aui-button" id="rte-button-preview">Preview</button></div></div>
        <div class="field-group"><label for="wysiwygTextarea">Content (storage format)</label>
        <textarea class="textarea" id="wysiwygTextarea" name="wysiwygContent" rows="22" dir="auto" spellcheck="false">%s</textarea></div>
        <section id="editor-preview" class="wiki-content" aria-label="Preview" hidden></section>
        %s<div class="buttons-container"><div class="buttons">
        <button class="aui-button aui-button-primary" id="rte-button-publish">Save</button>
        <a class="aui-button aui-button-link" id="rte-button-cancel" href="%s">Cancel</a></div></div></form>
        """
                .formatted(
                        refusal == null ? "" : error(refusal.getMessage()),
                        fresh ? "createpageform" : "editpageform",
                        visit.link(
                                fresh ? "/pages/docreatepage.action" : "/pages/doeditpage.action"),
                        visit.token(),
                        hidden,
                        Html.escape(title),
                        Html.escape(body),
                        fresh
                                ? ""
                                : """
                                <div class="field-group"><label for="versionComment">What did you change?</label>
                                <input class="text long-field" id="versionComment" name="versionComment" value="%s" dir="auto" maxlength="255"></div>
                                """
                                        .formatted(Html.escape(message)),
                        cancel);
    }

    private static String error(String message) {
        return "<div class=\"aui-message aui-message-error\" id=\"editor-error\" role=\"alert\"><p>%s</p></div>"
                .formatted(Html.escape(message));
    }

    private static String hidden(String name, Object value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(name, Html.escape(String.valueOf(value)));
    }
}
