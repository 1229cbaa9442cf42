package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.people.People;

/** Makes the product's entities out of the wiki's records. */
public final class Entities {

    private final WikiContent content;
    private final People people;

    public Entities(WikiContent content, People people) {
        this.content = content;
        this.people = people;
    }

    public Page page(WikiPage page) {
        return new PageEntity(page, this);
    }

    public Space space(WikiSpace space) {
        return new SpaceEntity(space, this);
    }

    Page page(long id) {
        return id == 0 ? null : content.pages().byId(id).map(this::page).orElse(null);
    }

    Space spaceOf(WikiPage page) {
        return content.spaces()
                .byId(page.spaceId())
                .map(this::space)
                // A page that was purged with its space still names it.
                .orElseGet(
                        () ->
                                space(
                                        new WikiSpace(
                                                page.spaceId(),
                                                page.spaceKey(),
                                                page.spaceKey(),
                                                0)));
    }

    ConfluenceUser user(String userKey) {
        return userKey == null ? null : people.byKey(userKey).orElse(null);
    }
}
