package io.rihla.workbench.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WikiPagesTest {

    private final ContentFixture fixture = new ContentFixture();
    private final WikiPages pages = fixture.content.pages();

    private WikiSpace space;
    private WikiPage page;

    @BeforeEach
    void onePage() {
        space = fixture.space("S", "team", SpaceRight.VIEW);
        page = fixture.page(space, space.homePageId(), "One");
        fixture.changes.clear();
    }

    @Test
    void keepsEachVersionAsAnEntityOfItsOwn() {
        WikiPage second = pages.update(page.id(), 2, "Two", "<p>2</p>", "ben", "better");
        pages.update(page.id(), 3, "Three", "<p>3</p>", "cleo", "");

        List<WikiPage> versions = pages.versions(page);

        assertThat(versions).extracting(WikiPage::version).containsExactly(3, 2, 1);
        assertThat(versions).extracting(WikiPage::title).containsExactly("Three", "Two", "One");
        assertThat(versions).extracting(WikiPage::id).doesNotHaveDuplicates();
        assertThat(versions).allMatch(version -> version.latestId() == page.id());
        assertThat(second.creator()).isEqualTo("ada");
        assertThat(versions.get(1).author()).isEqualTo("ben");
        assertThat(versions.get(1).message()).isEqualTo("better");
        assertThat(versions.get(1).isLatest()).isFalse();
        assertThat(fixture.changes).hasSize(2);
        assertThat(fixture.changes.get(1))
                .asInstanceOf(type(WikiChange.PageUpdated.class))
                .satisfies(
                        update -> {
                            assertThat(update.page().body()).isEqualTo("<p>3</p>");
                            assertThat(update.before().body()).isEqualTo("<p>2</p>");
                        });
    }

    @Test
    void refusesAVersionThatIsNotTheNext() {
        assertThatThrownBy(() -> pages.update(page.id(), 1, "One", "", "ben", ""))
                .asInstanceOf(type(WikiException.class))
                .extracting(WikiException::status)
                .isEqualTo(409);
        assertThat(pages.versions(page)).hasSize(1);
        assertThat(fixture.changes).isEmpty();
    }

    @Test
    void restoresAnOlderVersionAsTheNewest() {
        pages.update(page.id(), 2, "Two", "<p>2</p>", "ben", "");

        WikiPage restored = pages.restoreVersion(page.id(), 1, "ben", "back");

        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.title()).isEqualTo("One");
        assertThat(restored.body()).isEqualTo("<p>One</p>");
    }

    @Test
    void keepsTitlesApartWithinASpaceOnly() {
        assertThatThrownBy(() -> fixture.page(space, 0, "oNE"))
                .hasMessageContaining("already exists");
        WikiSpace other = fixture.space("T", "team", SpaceRight.VIEW);
        assertThat(fixture.page(other, 0, "One").id()).isNotEqualTo(page.id());
        assertThat(pages.byTitle("S", "one")).contains(page);
    }

    @Test
    void liftsTheChildrenOfATrashedPageAndBringsItBackAtTheTop() {
        WikiPage child = fixture.page(space, page.id(), "Child");
        pages.restrict(page, List.of(new Restriction(Operation.VIEW, Subject.user("ada"))));
        fixture.changes.clear();

        pages.trash(page.id());

        assertThat(pages.byId(child.id()).orElseThrow().parentId()).isEqualTo(space.homePageId());
        assertThat(pages.byTitle("S", "One")).isEmpty();
        assertThat(pages.trash(space)).extracting(WikiPage::id).containsExactly(page.id());
        fixture.page(space, 0, "Other");

        WikiPage restored = pages.restore(page.id());

        assertThat(restored.parentId()).isZero();
        assertThat(restored.status()).isEqualTo(PageStatus.CURRENT);
        assertThat(pages.restrictions(restored)).hasSize(1);
        assertThat(fixture.changes)
                .extracting(change -> (Object) change.getClass())
                .containsExactly(
                        WikiChange.PageTrashed.class,
                        WikiChange.PageCreated.class,
                        WikiChange.PageRestored.class);
    }

    @Test
    void doesNotRestoreOverAPageOfTheSameTitle() {
        pages.trash(page.id());
        fixture.page(space, 0, "One");

        assertThatThrownBy(() -> pages.restore(page.id())).hasMessageContaining("already exists");
        assertThat(pages.trash(space)).hasSize(1);
    }

    @Test
    void purgesWithAllVersions() {
        pages.update(page.id(), 2, "Two", "<p>2</p>", "ben", "");
        assertThatThrownBy(() -> pages.purge(page.id())).isInstanceOf(WikiException.class);
        pages.trash(page.id());

        pages.purge(page.id());

        assertThat(pages.versions(page)).isEmpty();
        assertThat(fixture.changes).last().isInstanceOf(WikiChange.PagePurged.class);
    }

    @Test
    void movesAPageWithAllBelowAndItsVersions() {
        WikiPage child = fixture.page(space, page.id(), "Child");
        pages.update(child.id(), 2, "Child", "<p>2</p>", "ben", "");
        WikiSpace target = fixture.space("T", "team", SpaceRight.VIEW);
        fixture.changes.clear();

        WikiPage moved = pages.move(page.id(), "T", target.homePageId());

        assertThat(moved.spaceKey()).isEqualTo("T");
        assertThat(moved.version()).isEqualTo(1);
        assertThat(pages.versions(child)).extracting(WikiPage::spaceKey).containsOnly("T");
        assertThat(pages.ancestors(child))
                .extracting(WikiPage::id)
                .containsExactly(target.homePageId(), page.id());
        assertThat(fixture.changes)
                .containsExactly(new WikiChange.PageMoved(moved, "S", space.homePageId()));
    }

    @Test
    void doesNotMoveAPageBelowItself() {
        WikiPage child = fixture.page(space, page.id(), "Child");

        assertThatThrownBy(() -> pages.move(page.id(), "S", child.id()))
                .hasMessageContaining("below itself");
    }

    @Test
    void movesNothingWhenATitleIsTakenThere() {
        WikiSpace target = fixture.space("T", "team", SpaceRight.VIEW);
        fixture.page(target, 0, "Child");
        WikiPage child = fixture.page(space, page.id(), "Child");

        assertThatThrownBy(() -> pages.move(page.id(), "T", 0))
                .hasMessageContaining("already exists");
        assertThat(pages.byId(page.id()).orElseThrow().spaceKey()).isEqualTo("S");
        assertThat(pages.byId(child.id()).orElseThrow().parentId()).isEqualTo(page.id());
    }

    @Test
    void copiesTextButNeitherVersionsNorRestrictions() {
        pages.update(page.id(), 2, "One", "<p>2</p>", "ben", "");
        pages.restrict(page, List.of(new Restriction(Operation.VIEW, Subject.user("ada"))));

        WikiPage copy = pages.copy(page.id(), "S", 0, "Copy of One", "ben");

        assertThat(copy.body()).isEqualTo("<p>2</p>");
        assertThat(copy.version()).isEqualTo(1);
        assertThat(copy.creator()).isEqualTo("ben");
        assertThat(pages.restrictions(copy)).isEmpty();
        assertThat(fixture.changes).last().isEqualTo(new WikiChange.PageCreated(copy));
    }

    @Test
    void removesASpaceWithEverythingAndTellsOnlyOfTheSpace() {
        fixture.content.spaces().remove(space);

        assertThat(pages.byId(page.id())).isEmpty();
        assertThat(fixture.content.spaces().byKey("S")).isEmpty();
        assertThat(fixture.changes).hasSize(1);
        assertThat(fixture.changes.get(0)).isInstanceOf(WikiChange.SpaceRemoved.class);
    }

    @Test
    void tellsOfAChangeAfterItsCommitAndNeverOfOneRolledBack() {
        fixture.transactions.executeWithoutResult(
                status -> {
                    pages.update(page.id(), 2, "Two", "", "ben", "");
                    assertThat(fixture.changes).isEmpty();
                });
        assertThat(fixture.changes).hasSize(1);

        fixture.transactions.executeWithoutResult(
                status -> {
                    pages.update(page.id(), 3, "Three", "", "ben", "");
                    status.setRollbackOnly();
                });

        assertThat(fixture.changes).hasSize(1);
        assertThat(pages.byId(page.id()).orElseThrow().title()).isEqualTo("Two");
    }
}
