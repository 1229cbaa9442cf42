package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody who edits a map on its page, in a browser of their own. */
final class EditorVisitor implements AutoCloseable {

    private final Visitor visitor;
    private final String base;
    private final String address;
    private Page page;

    private EditorVisitor(Visitor visitor, String base, String address) {
        this.visitor = visitor;
        this.base = base;
        this.address = address;
        this.page = visitor.page();
    }

    /** Logs in, opens the page and begins to edit its map. */
    static EditorVisitor editing(String user, String address) {
        return editing(Host.shared().confluence(), user, address);
    }

    /** As the other, in the wiki that has this address. */
    static EditorVisitor editing(String base, String user, String address) {
        Visitor visitor = Visitor.as(base, user);
        EditorVisitor editor = new EditorVisitor(visitor, base, address);
        visitor.open(address);
        editor.edit();
        return editor;
    }

    /** Presses "Edit map". */
    void edit() {
        page.locator("[data-rihla-action=edit]").click();
        assertThat(bar()).isVisible();
    }

    Page page() {
        return page;
    }

    Visitor visitor() {
        return visitor;
    }

    Locator bar() {
        return page.locator(".rihla-edit-bar");
    }

    Locator element(String ref) {
        return page.locator("[data-rihla-ref='" + ref + "']");
    }

    Locator text(String ref, String field) {
        return element(ref).locator("[data-rihla-text=" + field + "]").first();
    }

    Locator card() {
        return text("card:c1", "text");
    }

    /** Opens a text and writes over what is there, without leaving it. */
    void begin(String ref, String field, String words) {
        text(ref, field).click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
    }

    /** Writes a text and keeps it. */
    void write(String ref, String field, String words) {
        begin(ref, field, words);
        page.keyboard().press("Enter");
    }

    /** Waits until how it is saved is said with these words. */
    void sees(Pattern saving) {
        assertThat(page.locator("[data-rihla-saving]")).containsText(saving);
    }

    void seesAllSaved() {
        sees(Pattern.compile("All changes saved"));
    }

    Locator clash() {
        return page.locator(".rihla-clash");
    }

    void offline(boolean offline) {
        visitor.context().setOffline(offline);
    }

    /** The tab goes without a word, as when a browser dies, and is opened again. */
    void killAndReopen() {
        page.close();
        offline(false);
        page = visitor.context().newPage();
        page.navigate(base + address);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
