package io.rihla.workbench.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WikiRightsTest {

    private final ContentFixture fixture = new ContentFixture();
    private final WikiRights rights = fixture.content.rights();
    private final WikiPages pages = fixture.content.pages();
    private final Viewer member = ContentFixture.user("mia", "team");
    private final Viewer other = ContentFixture.user("otto", "team");
    private final Viewer stranger = ContentFixture.user("sam");

    private WikiSpace space;
    private WikiPage top;
    private WikiPage middle;
    private WikiPage leaf;

    @BeforeEach
    void pagesBelowEachOther() {
        space = fixture.space("TEAM", "team", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
        top = fixture.page(space, 0, "Top");
        middle = fixture.page(space, top.id(), "Middle");
        leaf = fixture.page(space, middle.id(), "Leaf");
    }

    @Test
    void followsTheSpacesPermissions() {
        assertThat(rights.mayView(member, leaf)).isTrue();
        assertThat(rights.mayEdit(member, leaf)).isTrue();
        assertThat(rights.mayRemove(member, leaf)).isTrue();
        assertThat(rights.may(member, SpaceRight.ADMINISTER, space)).isFalse();
        assertThat(rights.mayView(stranger, leaf)).isFalse();
        assertThat(rights.mayEdit(stranger, leaf)).isFalse();
    }

    @Test
    void closesAPageToAllButTheNamedAndEverythingBelowIt() {
        restrict(top, Operation.VIEW, Subject.user("mia"));

        assertThat(rights.mayView(member, leaf)).isTrue();
        assertThat(rights.mayView(other, top)).isFalse();
        assertThat(rights.mayView(other, leaf)).isFalse();
        assertThat(rights.mayEdit(other, leaf)).isFalse();
        assertThat(rights.mayRemove(other, leaf)).isFalse();
        assertThat(rights.mayView(ContentFixture.ADMIN, leaf)).isTrue();
    }

    @Test
    void asksEveryLevelForItself() {
        restrict(top, Operation.VIEW, Subject.group("team"));
        restrict(middle, Operation.VIEW, Subject.user("otto"));

        assertThat(rights.mayView(other, leaf)).isTrue();
        assertThat(rights.mayView(member, top)).isTrue();
        assertThat(rights.mayView(member, leaf)).isFalse();
    }

    @Test
    void doesNotLetAnEditRestrictionReachThePagesBelow() {
        restrict(top, Operation.EDIT, Subject.user("mia"));

        assertThat(rights.mayView(other, top)).isTrue();
        assertThat(rights.mayEdit(other, top)).isFalse();
        assertThat(rights.mayRemove(other, top)).isFalse();
        assertThat(rights.mayEdit(other, leaf)).isTrue();
    }

    @Test
    void judgesAnOlderVersionByItsPageOfToday() {
        pages.update(leaf.id(), 2, "Leaf", "<p>two</p>", "ada", "");
        WikiPage first = pages.version(leaf, 1).orElseThrow();
        assertThat(rights.mayView(other, first)).isTrue();

        restrict(top, Operation.VIEW, Subject.user("mia"));

        assertThat(rights.mayView(other, first)).isFalse();
        assertThat(rights.mayView(member, first)).isTrue();
    }

    @Test
    void letsAnonymousVisitorsInOnlyWhereBothTheSwitchAndTheSpaceDo() {
        assertThat(rights.mayView(Viewer.ANONYMOUS, leaf)).isFalse();
        fixture.content
                .spaces()
                .permissions(
                        space, List.of(new SpacePermission(SpaceRight.VIEW, Subject.ANONYMOUS)));
        assertThat(rights.mayView(Viewer.ANONYMOUS, leaf)).isFalse();

        fixture.content.settings().allowAnonymous(true);

        assertThat(rights.mayView(Viewer.ANONYMOUS, leaf)).isTrue();
        assertThat(rights.mayEdit(Viewer.ANONYMOUS, leaf)).isFalse();
        assertThat(rights.mayView(stranger, leaf)).isTrue();
        restrict(middle, Operation.VIEW, Subject.user("mia"));
        assertThat(rights.mayView(Viewer.ANONYMOUS, leaf)).isFalse();
    }

    @Test
    void givesForListsWhatItGivesForSinglePages() {
        restrict(middle, Operation.VIEW, Subject.user("mia"));
        WikiSpace closed = fixture.space("CLOSED", "others", SpaceRight.VIEW);
        fixture.page(closed, 0, "Secret");
        List<WikiPage> all = pages.current();
        for (Viewer viewer : List.of(member, other, stranger, ContentFixture.ADMIN)) {
            assertThat(rights.visible(viewer, all))
                    .isEqualTo(all.stream().filter(page -> rights.mayView(viewer, page)).toList());
        }
        assertThat(rights.visible(member, all)).hasSize(4);
        assertThat(rights.visible(other, all)).hasSize(2);
    }

    private void restrict(WikiPage page, Operation operation, Subject subject) {
        pages.restrict(page, List.of(new Restriction(operation, subject)));
    }
}
