package io.rihla.workbench.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people talk about a map on its page: what one of them says the other one sees at once. */
@Tag("browser")
class CommentsTest {

    private static final double PATIENCE = 20_000;
    private static final Host HOST = Host.shared();
    private static final String TALK = "#rihla-talk";

    @Test
    void twoPeopleCommentMentionAnswerAndSettle() {
        Pages.speak("viewer", "en");
        Pages.speak("editor", "en");
        ObjectNode map = Maps.demo("online-shop");
        String key = map.path("key").asText();
        String address = Pages.of(map, Pages.macro(key, "en", "full"));
        String stage = "stage:" + map.at("/stages/0/id").asText();
        try (Visitor reads = Visitor.as(HOST.confluence(), "viewer");
                Visitor writes = Visitor.as(HOST.confluence(), "editor")) {
            Page reader = reads.open(address);
            Page editor = writes.open(address);
            assertThat(editor.locator("[data-rihla-action=comments]")).isVisible();

            beginsAThread(reader, stage);
            Locator mark = editor.locator("[data-rihla-said='" + stage + "']");
            assertThat(mark).containsText("1", new ContainsTextOptions().setTimeout(PATIENCE));
            answers(editor, mark);

            Locator thread = reader.locator(TALK + " .rihla-talk-thread");
            assertThat(thread)
                    .containsText("Yes, it is", new ContainsTextOptions().setTimeout(PATIENCE));
            thread.locator("[data-rihla-do=resolve]").click();
            assertThat(thread).hasCount(0);
            assertThat(mark).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));

            aLinkLeadsToIt(reader, address, key);
            byKeyInTheEditor(editor, stage);
            assertThat(reads.errors()).isEmpty();
            assertThat(writes.errors()).isEmpty();
        }
    }

    private static void beginsAThread(Page page, String stage) {
        Locator element = page.locator("[data-rihla-ref='" + stage + "']");
        element.hover();
        element.locator(".rihla-say").click();
        Locator field = page.locator(TALK + " textarea");
        assertThat(field).isFocused();
        field.pressSequentially("Is this right, @edi");
        Locator person = page.locator(TALK + " [role=option]");
        assertThat(person).hasCount(1);
        Axe.assertClean(page, TALK);
        field.press("Enter");
        field.pressSequentially("?");
        page.locator(TALK + " [type=submit]").click();
        assertThat(page.locator(TALK + " .rihla-mention")).hasText("@" + fullName());
        Axe.assertClean(page, TALK);
    }

    private static void answers(Page page, Locator mark) {
        mark.click();
        assertThat(page.locator(TALK + " .rihla-mention")).isVisible();
        page.locator(TALK + " [data-rihla-do=reply]").click();
        Locator field = page.locator(TALK + " .rihla-talk-thread textarea");
        assertThat(field).isFocused();
        field.fill("Yes, it is");
        field.press("Control+Enter");
        assertThat(page.locator(TALK + " .rihla-talk-reply")).containsText("Yes, it is");
        page.keyboard().press("Escape");
        assertThat(page.locator(TALK)).hasCount(0);
        assertThat(mark).isFocused();
    }

    /** As mails and notices have them. */
    private static void aLinkLeadsToIt(Page page, String address, String key) {
        int id =
                new Maps(HOST.wiki("viewer"))
                        .read(key + "/comments?show=all")
                        .json()
                        .at("/threads/0/comments/1/id")
                        .asInt();
        page.navigate("about:blank");
        page.navigate(HOST.confluence() + address + "#rihla-comment-" + id);
        Locator thread = page.locator(TALK + " .rihla-talk-thread");
        assertThat(thread).isFocused();
        assertThat(thread).containsText("Yes, it is");
        thread.locator("[data-rihla-do=reopen]").click();
        assertThat(thread.locator("[data-rihla-do=resolve]")).isVisible();
    }

    private static void byKeyInTheEditor(Page page, String stage) {
        page.click("[data-rihla-action=edit]");
        assertThat(page.locator(".rihla-edit-bar")).isVisible();
        Locator element = page.locator("[data-rihla-ref='" + stage + "']");
        assertThat(element.locator("[data-rihla-said]"))
                .hasCount(1, new HasCountOptions().setTimeout(PATIENCE));
        element.focus();
        page.keyboard().press("c");
        assertThat(page.locator(TALK + " .rihla-talk-reply")).containsText("Yes, it is");
        page.keyboard().press("Escape");
        assertThat(element).isFocused();
    }

    private static String fullName() {
        return HOST.wiki("viewer")
                .get("/rest/api/user?username=editor")
                .json()
                .path("displayName")
                .asText();
    }
}
