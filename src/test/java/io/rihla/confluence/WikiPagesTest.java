package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.documents.Appearances;
import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapStore;
import io.rihla.documents.PageRights;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.history.PageNotes;
import io.rihla.rest.MapPages;
import io.rihla.rest.MapPages.Shown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What Rihla asks of pages and hears of them. */
class WikiPagesTest {

    private final PersonaShelf personaShelf = mock();
    private final MapStore personas = mock();

    private static final Viewer ANA = Viewer.of("ana");
    private static final String MACRO =
            "<ac:structured-macro ac:name=\"journey-map\"><ac:parameter ac:name=\"map\">shop"
                    + "</ac:parameter></ac:structured-macro>";

    private final PageManager pages = mock();
    private final SpaceManager spaces = mock();
    private final PermissionManager permissions = mock();
    private final UserAccessor users = mock();
    private final ConfluenceUser ana = mock();
    private final Space space = mock();
    private final Page page = mock();
    private final WikiPages wiki = new WikiPages(pages, spaces, permissions, users);
    private final ConfluencePages rights = new ConfluencePages(pages, permissions, users);

    @BeforeEach
    void aPage() {
        when(users.getUserByKey(new UserKey("ana"))).thenReturn(ana);
        when(ana.getKey()).thenReturn(new UserKey("ana"));
        when(pages.getAbstractPage(101)).thenReturn(page);
        when(page.getId()).thenReturn(101L);
        when(page.getSpaceKey()).thenReturn("CX");
        when(page.getSpace()).thenReturn(space);
        when(page.isLatestVersion()).thenReturn(true);
        when(page.getBodyAsString()).thenReturn(MACRO);
        when(spaces.getSpace("CX")).thenReturn(space);
    }

    @Test
    void aPageIsThereForThoseWhoMayViewIt() {
        assertThat(wiki.page(ANA, 101)).isEmpty();
        may(Permission.VIEW);

        assertThat(wiki.page(ANA, 101)).contains(new Home(101, "CX"));
        assertThat(wiki.page(Viewer.ANONYMOUS, 101)).isEmpty();
        assertThat(wiki.page(ANA, 404)).isEmpty();
        when(page.isDeleted()).thenReturn(true);
        assertThat(wiki.page(ANA, 101)).isEmpty();
    }

    @Test
    void anOldVersionLeadsToThePageAsItIsNow() {
        may(Permission.VIEW);
        Page old = mock();
        when(pages.getAbstractPage(77)).thenReturn(old);
        when(old.getLatestVersionId()).thenReturn(101L);

        assertThat(wiki.page(ANA, 77)).contains(new Home(101, "CX"));
    }

    @Test
    void onlyWhoMayEditAPageThatShowsTheMapMayGiveItThere() {
        assertThat(wiki.pageShowing(ANA, 101, Shown.MAP, "shop")).isEmpty();
        may(Permission.EDIT);

        assertThat(wiki.pageShowing(ANA, 101, Shown.MAP, "shop")).contains(new Home(101, "CX"));
        assertThat(wiki.pageShowing(ANA, 101, Shown.MAP, "phones")).isEmpty();
        assertThat(wiki.pageShowing(ANA, 404, Shown.MAP, "shop")).isEmpty();
    }

    @Test
    void pagesAreMadeWhereThePersonMayMakeThem() {
        assertThat(wiki.mayCreateIn(ANA, "CX")).isFalse();
        when(permissions.hasCreatePermission(ana, space, Page.class)).thenReturn(true);

        assertThat(wiki.mayCreateIn(ANA, "CX")).isTrue();
        assertThat(wiki.mayCreateIn(Viewer.ANONYMOUS, "CX")).isFalse();
        assertThat(wiki.mayCreateIn(ANA, "NONE")).isFalse();
        assertThat(wiki.path(101)).isEqualTo("/pages/viewpage.action?pageId=101");
    }

    @Test
    void aNewPageStandsBelowTheSpacesHomeUnderATitleThatIsFree() {
        Page home = new Page();
        when(space.getHomePage()).thenReturn(home);
        when(pages.getPage("CX", "Shop")).thenReturn(page);

        wiki.create(ANA, "CX", "Shop", Shown.MAP, "shop");

        ArgumentCaptor<Page> made = ArgumentCaptor.forClass(Page.class);
        verify(pages).saveContentEntity(made.capture(), any());
        assertThat(made.getValue().getTitle()).isEqualTo("Shop (2)");
        assertThat(made.getValue().getParent()).isSameAs(home);
        assertThat(made.getValue().getCreator()).isSameAs(ana);
        assertThat(MacroKeys.in(made.getValue().getBodyAsString())).containsExactly("shop");
    }

    @Test
    void aPageMayShowAPersonaInstead() {
        wiki.create(ANA, "CX", "Lina", Shown.PERSONA, "lina");

        ArgumentCaptor<Page> made = ArgumentCaptor.forClass(Page.class);
        verify(pages).saveContentEntity(made.capture(), any());
        String body = made.getValue().getBodyAsString();
        assertThat(MacroKeys.in(body, Shown.PERSONA)).containsExactly("lina");
        assertThat(MacroKeys.in(body)).isEmpty();
    }

    @Test
    void rightsAreThoseThatThePageGives() {
        may(Permission.VIEW);
        may(Permission.REMOVE);

        assertThat(rights.rights(ANA, List.of(101L, 404L)))
                .containsOnlyKeys(101L)
                .containsEntry(101L, new PageRights(true, false, true, false));
        assertThat(rights.rights(Viewer.of("gone"), List.of(101L)))
                .containsEntry(101L, PageRights.NONE);
    }

    @Test
    void inTheTrashOnlyTheSpacesAdministratorHasARight() {
        may(Permission.VIEW);
        when(permissions.hasPermission(ana, Permission.ADMINISTER, space)).thenReturn(true);
        when(page.isDeleted()).thenReturn(true);

        assertThat(rights.rights(ANA, List.of(101L)))
                .containsEntry(101L, new PageRights(false, false, false, true));
    }

    @Test
    void aSavedPageAdoptsItsMapsAndNotesThem() {
        MapShelf shelf = mock();
        MapStore maps = mock();
        PageNotes notes = mock();
        MapHead head = mock();
        Appearances shown = mock();
        PageEvents events =
                new PageEvents(
                        mock(EventPublisher.class), documents(shelf, maps), notes, shown, mock());
        when(page.getVersion()).thenReturn(4);
        when(page.getLastModifier()).thenReturn(ana);
        when(maps.headsByKey(Set.of("shop"))).thenReturn(List.of(head));
        PageUpdateEvent updated = mock();
        when(updated.getPage()).thenReturn(page);

        events.updated(updated);

        verify(shelf).adopt(ANA, Set.of("shop"), new Home(101, "CX"));
        verify(notes).note(101, 4, List.of(head));
        verify(shown).shows(101, List.of(head));
    }

    @Test
    void aSavedPageAdoptsItsPersonasToo() {
        PageNotes notes = mock();
        Appearances shown = mock();
        MapHead lina = mock();
        when(personas.headsByKey(Set.of("lina"))).thenReturn(List.of(lina));
        when(page.getBodyAsString())
                .thenReturn(
                        "<ac:structured-macro ac:name=\"persona\"><ac:parameter"
                                + " ac:name=\"persona\">lina</ac:parameter></ac:structured-macro>");
        when(page.getLastModifier()).thenReturn(ana);
        PageUpdateEvent updated = mock();
        when(updated.getPage()).thenReturn(page);

        new PageEvents(mock(EventPublisher.class), documents(mock(), mock()), notes, shown, mock())
                .updated(updated);

        verify(personaShelf).adopt(ANA, Set.of("lina"), new Home(101, "CX"));
        verify(notes).note(101, 0, List.of(lina));
        verify(shown).shows(101, List.of(lina));
    }

    private DocumentsOfPages documents(MapShelf shelf, MapStore maps) {
        return new DocumentsOfPages(shelf, maps, personaShelf, () -> personas);
    }

    @Test
    void whatFailsBehindASavedPageDoesNotReachWhoSavedIt() {
        MapShelf shelf = mock();
        PageNotes notes = mock();
        MapStore maps = mock();
        PageEvents events =
                new PageEvents(
                        mock(EventPublisher.class), documents(shelf, maps), notes, mock(), mock());
        when(maps.headsByKey(any())).thenReturn(List.of(mock(MapHead.class)));
        doThrow(new IllegalStateException("no database")).when(shelf).adopt(any(), any(), any());
        when(page.getCreator()).thenReturn(ana);
        PageCreateEvent created = mock();
        when(created.getPage()).thenReturn(page);

        events.created(created);
        verify(notes).note(eq(101L), eq(0), any());

        when(page.getBodyAsString()).thenReturn("<p>Nothing of ours</p>");
        MapShelf untouched = mock();
        new PageEvents(
                        mock(EventPublisher.class),
                        documents(untouched, mock()),
                        notes,
                        mock(),
                        mock())
                .created(created);
        verify(untouched, never()).adopt(any(), any(), any());
    }

    @Test
    void aMovedPageTakesItsMapsAlong() {
        MapShelf shelf = mock();
        EventPublisher publisher = mock();
        PageEvents events =
                new PageEvents(publisher, documents(shelf, mock()), mock(), mock(), mock());
        PageMoveEvent moved = mock();
        when(moved.getPage()).thenReturn(page);

        events.afterPropertiesSet();
        events.moved(moved);
        events.destroy();

        verify(shelf).moved(new Home(101, "CX"));
        verify(publisher).register(events);
        verify(publisher).unregister(events);
        verify(pages, never()).getAbstractPage(anyLong());
    }

    @Test
    void aPageInTheTrashShowsNoMapUntilItComesBack() {
        MapStore maps = mock();
        Appearances shown = mock();
        MapHead head = mock();
        when(maps.headsByKey(Set.of("shop"))).thenReturn(List.of(head));
        PageEvents events =
                new PageEvents(
                        mock(EventPublisher.class), documents(mock(), maps), mock(), shown, mock());
        PageTrashedEvent trashed = mock();
        when(trashed.getPage()).thenReturn(page);
        PageRestoreEvent restored = mock();
        when(restored.getPage()).thenReturn(page);

        events.trashed(trashed);
        verify(shown).shows(101, List.of());
        events.restored(restored);
        verify(shown).shows(101, List.of(head));
    }

    @Test
    void onlyPagesThatOneMaySeeAreNamed() {
        may(Permission.VIEW);
        when(page.getTitle()).thenReturn("How people shop");
        assertThat(wiki.visible(ANA, List.of(404L, 101L)))
                .containsExactly(new MapPages.Seen(101, "How people shop", "CX"));
        assertThat(wiki.visible(Viewer.ANONYMOUS, List.of(101L))).isEmpty();
        when(page.isDeleted()).thenReturn(true);
        assertThat(wiki.visible(ANA, List.of(101L))).isEmpty();
    }

    private void may(Permission permission) {
        when(permissions.hasPermission(ana, permission, page)).thenReturn(true);
    }
}
