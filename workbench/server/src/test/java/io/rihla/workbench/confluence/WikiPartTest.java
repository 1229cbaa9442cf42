package io.rihla.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.DemoUsers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProductSettings;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiPartTest {

    private final Database database = Database.h2InMemory();
    private final List<Object> events = new ArrayList<>();
    private Services services;

    @BeforeEach
    void install(@TempDir Path home) {
        HostedProduct product =
                new HostedProduct(
                        new ProductSettings(
                                "confluence", "Confluence", "http://x/confluence", home));
        product.useDatabase(database.dataSource(), database.transactions());
        services = product.services();
        services.provide(
                Users.class,
                new Users(
                        home.resolve("users.json"),
                        UserGroups.CONFLUENCE,
                        DemoUsers.forConfluence()));
        services.provide(EventPublisher.class, new Recorder(events));
        new WikiPart().install(product);
    }

    @AfterEach
    void close() {
        AuthenticatedUserThreadLocal.reset();
        database.close();
    }

    @Test
    void tellsPluginsOfChangesThroughTheProductsEvents() {
        WikiContent content = services.get(WikiContent.class);
        events.clear();

        WikiPage page = content.pages().create("DEMO", 0, "Page", "<p>x</p>", null);
        content.pages().trash(page.id());

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOf(PageCreateEvent.class);
        assertThat(events.get(1)).isInstanceOf(PageTrashedEvent.class);
        assertThat(((PageCreateEvent) events.get(0)).getPage().getId()).isEqualTo(page.id());
        assertThat(((PageTrashedEvent) events.get(1)).getPage().getId()).isEqualTo(page.id());
        assertThat(((PageTrashedEvent) events.get(1)).getPage().isDeleted()).isTrue();
    }

    @Test
    void takesWhomAPluginSetsForTheCurrentUser() throws Exception {
        CurrentUser current = services.get(CurrentUser.class);
        UserAccessor users = services.get(UserAccessor.class);
        Users directory = services.get(Users.class);
        UserKey viewer = new UserKey(directory.byName("viewer").orElseThrow().key());

        AuthenticatedUserThreadLocal.set(users.getUserByKey(viewer));
        assertThat(current.get().map(User::name)).contains("viewer");

        User editor = directory.byName("editor").orElseThrow();
        assertThat(current.as(editor, () -> AuthenticatedUserThreadLocal.get().getKey()))
                .isEqualTo(new UserKey(editor.key()));
        assertThat(AuthenticatedUserThreadLocal.get().getKey()).isEqualTo(viewer);
        current.set(null);
        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
    }

    @Test
    void beginsWithASpaceThatHasAHomePage() {
        PageManager pages = services.get(PageManager.class);

        assertThat(pages.getPage("DEMO", "Customer experience")).isNotNull();
    }

    private record Recorder(List<Object> events) implements EventPublisher {

        @Override
        public void publish(Object event) {
            events.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }
}
