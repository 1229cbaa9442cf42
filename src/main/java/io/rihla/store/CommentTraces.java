package io.rihla.store;

import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.comments.Mentions;

/** Where comments name a person: as author, as who settled a thread, and in others' texts. */
final class CommentTraces {

    private CommentTraces() {}

    static void rewrite(ActiveObjects ao, String userKey, String mark) {
        for (CommentRow row : ao.find(CommentRow.class, "AUTHOR = ?", userKey)) {
            row.setAuthor(mark);
            row.setToken(AoCommentStore.freshToken());
            row.save();
        }
        for (CommentRow row : ao.find(CommentRow.class, "STATE_BY = ?", userKey)) {
            row.setStateBy(mark);
            row.save();
        }
        // More than is wanted may be found: what stands for one character is any.
        String pattern = "%~" + userKey.replace('%', '_').replace('\\', '_') + "]%";
        for (CommentRow row : ao.find(CommentRow.class, "BODY LIKE ?", pattern)) {
            row.setBody(Mentions.replaced(text(row.getBody()), userKey, mark));
            row.save();
        }
    }
}
