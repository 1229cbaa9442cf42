package io.rihla.workbench.confluence.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.WikiFixture;
import io.rihla.workbench.confluence.content.Operation;
import io.rihla.workbench.confluence.content.Restriction;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiChange;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostManagersTest {

    private final WikiFixture wiki = new WikiFixture();
    private final HostPageManager pages = new HostPageManager(wiki.content, wiki.entities);
    private final HostSpaceManager spaces =
            new HostSpaceManager(wiki.content.spaces(), wiki.entities);
    private final PermissionManager permissions =
            new HostPermissionManager(wiki.content, wiki.people);
    private WikiSpace space;
    private WikiPage page;

    @BeforeEach
    void onePage() {
        space = wiki.fixture.space("S", "team", SpaceRight.VIEW, SpaceRight.EDIT);
        page = wiki.fixture.page(space, space.homePageId(), "Page");
    }

    @AfterEach
    void logOut() {
        wiki.logIn(null);
    }

    @Test
    void findsPagesByIdAndTitleWithWhatHangsOnThem() {
        Page found = stored();

        assertThat(found.getParent().getId()).isEqualTo(space.homePageId());
        assertThat(found.getSpace()).isEqualTo(spaces.getSpace("S"));
        assertThat(found.getSpace().getHomePage()).isEqualTo(found.getParent());
        assertThat(pages.getPage("S", "Page")).isEqualTo(found);
        assertThat(pages.getPage("S", "No such page")).isNull();
        assertThat(pages.getAbstractPage(404_404)).isNull();
        assertThat(spaces.getSpace("NONE")).isNull();
        assertThat(spaces.getAllSpaces()).hasSize(1);
    }

    @Test
    void showsAnOlderVersionAsAnEntityThatKnowsItsPage() {
        wiki.content.pages().update(page.id(), 2, "Renamed", "<p>2</p>", "k-mia", "");
        long oldId = wiki.content.pages().version(page, 1).orElseThrow().id();

        AbstractPage old = pages.getAbstractPage(oldId);

        assertThat(old.isLatestVersion()).isFalse();
        assertThat(old.getLatestVersionId()).isEqualTo(page.id());
        assertThat(old.getVersion()).isEqualTo(1);
        assertThat(old.getTitle()).isEqualTo("Page");
        assertThat(stored().getLastModifier()).isEqualTo(wiki.mia);
        assertThat(permissions.hasPermission(wiki.mia, Permission.VIEW, old)).isTrue();
    }

    @Test
    void savesANewPageForThePersonWhoIsLoggedIn() {
        wiki.logIn(wiki.mia);
        wiki.fixture.changes.clear();
        Page fresh = new Page();
        fresh.setSpace(spaces.getSpace("S"));
        fresh.setTitle("رحلة");
        fresh.setBodyAsString("<p>x</p>");

        pages.saveContentEntity(fresh, DefaultSaveContext.DEFAULT);

        Page stored = pages.getPage("S", "رحلة");
        assertThat(stored.getId()).isEqualTo(fresh.getId()).isPositive();
        assertThat(stored.getCreator()).isEqualTo(wiki.mia);
        assertThat(stored.getParent()).isNull();
        assertThat(wiki.fixture.changes).singleElement().isInstanceOf(WikiChange.PageCreated.class);
    }

    @Test
    void savesAStoredPageWithoutKeepingAVersion() {
        Page stored = stored();
        stored.setBodyAsString("<p>new</p>");

        pages.saveContentEntity(stored, DefaultSaveContext.DEFAULT);

        assertThat(stored().getBodyAsString()).isEqualTo("<p>new</p>");
        assertThat(wiki.content.pages().versions(page)).hasSize(1);
    }

    @Test
    void answersForPagesAsRightsDo() {
        Page target = stored();

        assertThat(may(wiki.mia, Permission.VIEW, target)).isTrue();
        assertThat(may(wiki.mia, Permission.EDIT, target)).isTrue();
        assertThat(may(wiki.mia, Permission.REMOVE, target)).isFalse();
        assertThat(may(wiki.sam, Permission.VIEW, target)).isFalse();
        assertThat(may(null, Permission.VIEW, target)).isFalse();
        wiki.content
                .pages()
                .restrict(page, List.of(new Restriction(Operation.VIEW, Subject.user("k-admin"))));
        assertThat(may(wiki.mia, Permission.VIEW, target)).isFalse();
        assertThat(may(wiki.admin, Permission.VIEW, target)).isTrue();
    }

    @Test
    void doesNotTakeTheTrashForALostRight() {
        wiki.content.pages().trash(page.id());
        Page target = stored();

        assertThat(target.isDeleted()).isTrue();
        assertThat(may(wiki.mia, Permission.VIEW, target)).isTrue();
    }

    @Test
    void answersForSpaces() {
        assertThat(may(wiki.mia, Permission.VIEW, spaces.getSpace("S"))).isTrue();
        assertThat(may(wiki.mia, Permission.EDIT, spaces.getSpace("S"))).isFalse();
        assertThat(may(wiki.admin, Permission.ADMINISTER, spaces.getSpace("S"))).isTrue();
        assertThat(permissions.hasCreatePermission(wiki.mia, spaces.getSpace("S"), Page.class))
                .isTrue();
        assertThat(permissions.hasCreatePermission(wiki.sam, spaces.getSpace("S"), Page.class))
                .isFalse();
    }

    private Page stored() {
        return (Page) pages.getAbstractPage(page.id());
    }

    private boolean may(ConfluenceUser user, Permission permission, Object target) {
        return permissions.hasPermission(user, permission, target);
    }
}
