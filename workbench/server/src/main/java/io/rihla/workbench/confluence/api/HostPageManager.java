package io.rihla.workbench.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.storage.StorageException;
import io.rihla.workbench.confluence.storage.StorageParser;

/** Pages by id and title. As in the product, a manager asks nobody's rights. */
public final class HostPageManager implements PageManager {

    private final WikiContent content;
    private final Entities entities;

    public HostPageManager(WikiContent content, Entities entities) {
        this.content = content;
        this.entities = entities;
    }

    /** Also finds older versions and what lies in the trash. */
    @Override
    public AbstractPage getAbstractPage(long id) {
        return entities.page(id);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return content.pages().byTitle(spaceKey, pageTitle).map(entities::page).orElse(null);
    }

    /**
     * Creates a page that has no id yet; otherwise changes the page without keeping an older
     * version. A new page without a parent hangs beside the space's home page, not below it.
     */
    @Override
    public void saveContentEntity(ContentEntityObject object, SaveContext saveContext) {
        if (!(object instanceof Page page)) {
            throw new IllegalArgumentException("The workbench stores pages only: " + object);
        }
        check(page);
        if (page.getId() != 0) {
            content.pages().overwrite(page.getId(), page.getTitle(), page.getBodyAsString());
            return;
        }
        ConfluenceUser creator =
                page.getCreator() == null ? AuthenticatedUserThreadLocal.get() : page.getCreator();
        WikiPage made =
                content.pages()
                        .create(
                                page.getSpaceKey(),
                                page.getParent() == null ? 0 : page.getParent().getId(),
                                page.getTitle(),
                                page.getBodyAsString(),
                                creator == null ? null : creator.getKey().getStringValue());
        page.setId(made.id());
        page.setVersion(made.version());
        page.setCreator(creator);
    }

    private static void check(Page page) {
        try {
            StorageParser.parse(page.getBodyAsString());
        } catch (StorageException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
