package io.rihla.workbench.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.search.ConfluenceIndexer;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import io.rihla.workbench.confluence.api.ContentEvents;
import io.rihla.workbench.confluence.api.Entities;
import io.rihla.workbench.confluence.api.HostIndexer;
import io.rihla.workbench.confluence.api.HostPageManager;
import io.rihla.workbench.confluence.api.HostPermissionManager;
import io.rihla.workbench.confluence.api.HostSpaceManager;
import io.rihla.workbench.confluence.api.HostUserAccessor;
import io.rihla.workbench.confluence.blueprint.BlueprintModuleType;
import io.rihla.workbench.confluence.blueprint.Blueprints;
import io.rihla.workbench.confluence.content.WikiChange;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.macro.MacroModuleType;
import io.rihla.workbench.confluence.macro.MacroRegistry;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.Directory;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.ThreadUser;
import io.rihla.workbench.confluence.rest.WikiRest;
import io.rihla.workbench.confluence.search.Extractor2ModuleType;
import io.rihla.workbench.confluence.search.Extractors;
import io.rihla.workbench.confluence.search.PageSearch;
import io.rihla.workbench.confluence.search.SearchIndex;
import io.rihla.workbench.confluence.ui.Screens;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a product a wiki: content, macros, the managers that plugins use, REST and screens. */
public final class WikiPart implements Part {

    /** Soon enough for whoever waits, and late enough to be seen. */
    private static final long INDEX_FLUSH_MILLISECONDS = 1_500;

    @Override
    public void install(HostedProduct product) {
        Services services = product.services();
        Users users = services.get(Users.class);
        People people = new Directory(users);
        services.get(CurrentUser.class).keepIn(new ThreadUser(users, people));

        List<Consumer<WikiChange>> listeners = new ArrayList<>();
        WikiContent content =
                new WikiContent(
                        new JdbcTemplate(product.dataSource()),
                        product.transactions(),
                        Clock.systemUTC(),
                        change -> listeners.forEach(listener -> listener.accept(change)));
        Entities entities = new Entities(content, people);
        listeners.add(announcer(services, new ContentEvents(entities)));
        services.get(AnonymousAccess.class).allow(content.settings().anonymousAllowed());

        Extractors extractors = new Extractors(entities);
        product.moduleType(new Extractor2ModuleType(extractors));
        SearchIndex index =
                new SearchIndex(new JdbcTemplate(product.dataSource()), content, extractors);
        listeners.add(index::changed);
        index.flushEvery(INDEX_FLUSH_MILLISECONDS);
        product.lifecycle().onStop(index);
        services.provide(SearchIndex.class, index);
        services.provide(ConfluenceIndexer.class, new HostIndexer(index::index));
        PageSearch search = new PageSearch(content, people, index);

        MacroRegistry macros = new MacroRegistry();
        product.moduleType(new MacroModuleType(macros));
        Blueprints blueprints = new Blueprints();
        product.moduleType(new BlueprintModuleType(blueprints));
        provide(product, content, people, entities);
        PageRenderer renderer = new PageRenderer(macros, entities, product.contextPath());
        HttpServlet rest =
                WikiRest.servlet(
                        content,
                        people,
                        renderer,
                        search,
                        product.baseUrl(),
                        product.contextPath());
        WikiRest.PATTERNS.forEach(pattern -> product.web().servlet(pattern, rest));
        product.web()
                .servlet(
                        "/",
                        Screens.servlet(
                                product, content, people, renderer, macros, blueprints, search));
        new FirstContent(content, people).write();
    }

    /** Plugins hear of changes through the product's events, if it has any. */
    private static Consumer<WikiChange> announcer(Services services, ContentEvents events) {
        return change ->
                events.of(change)
                        .ifPresent(
                                event ->
                                        services.find(EventPublisher.class)
                                                .ifPresent(publisher -> publisher.publish(event)));
    }

    private static void provide(
            HostedProduct product, WikiContent content, People people, Entities entities) {
        Services services = product.services();
        services.provide(WikiContent.class, content);
        services.provide(PageManager.class, new HostPageManager(content, entities));
        services.provide(SpaceManager.class, new HostSpaceManager(content.spaces(), entities));
        services.provide(PermissionManager.class, new HostPermissionManager(content, people));
        services.provide(UserAccessor.class, new HostUserAccessor(people));
    }
}
