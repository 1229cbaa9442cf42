package io.rihla.workbench.services;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.workbench.ao.ActiveObjectsModuleType;
import io.rihla.workbench.ao.PluginActiveObjects;
import io.rihla.workbench.cache.HostCacheManager;
import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.HostTransactionalExecutorFactory;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.event.HostEventPublisher;
import io.rihla.workbench.fragment.FragmentModuleType;
import io.rihla.workbench.fragment.HostConditions;
import io.rihla.workbench.fragment.PanelRunner;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.i18n.HostI18nResolver;
import io.rihla.workbench.i18n.TextBundles;
import io.rihla.workbench.lock.HostClusterLockService;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.sal.CurrentRequest;
import io.rihla.workbench.sal.HostApplicationProperties;
import io.rihla.workbench.sal.HostLocaleResolver;
import io.rihla.workbench.sal.HostLoginUriProvider;
import io.rihla.workbench.sal.HostPluginSettingsFactory;
import io.rihla.workbench.sal.HostUserManager;
import io.rihla.workbench.sal.HostWebSudoManager;
import io.rihla.workbench.sal.HostXsrf;
import io.rihla.workbench.sal.UpgradeTasks;
import io.rihla.workbench.scheduler.HostScheduler;
import io.rihla.workbench.scheduler.JobConfigModuleType;
import io.rihla.workbench.scheduler.MinuteClock;
import io.rihla.workbench.soy.HostSoyTemplateRenderer;
import io.rihla.workbench.soy.SoyEngine;
import io.rihla.workbench.soy.SoyFunctions;
import io.rihla.workbench.web.Navigation;
import io.rihla.workbench.webresource.RequestResources;
import io.rihla.workbench.webresource.Transformers;
import io.rihla.workbench.webresource.WebResourceServices;
import io.rihla.workbench.webresource.WebResources;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The platform services of one product and the module types that belong to them. To be installed
 * after the database and before the web pages.
 */
public final class HostServices implements Part {

    private static final String ENGINE =
            "@atlassian/soy-template-plugin-js/src/jar/atlassian-soy-cli-support.jar";
    private static final int JOBS_AT_ONCE = 4;
    private static final Duration PANEL_BUDGET = Duration.ofSeconds(5);

    private final Path nodeModules;
    private final Clock clock = Clock.systemDefaultZone();

    /**
     * @param nodeModules the workbench's installed npm packages
     */
    public HostServices(Path nodeModules) {
        this.nodeModules = nodeModules;
    }

    @Override
    public void install(HostedProduct product) {
        SettingsTable settings = new SettingsTable(product.services().get(Database.class));
        CurrentRequest request = new CurrentRequest();
        product.web().filter("/*", request.filter(), DispatcherType.REQUEST);
        installCoordination(product);
        installShared(product, settings, request);
        installActiveObjects(product, settings);
        installPages(product);
        product.plugins().listen(new UpgradeTasks(settings));
    }

    private void installCoordination(HostedProduct product) {
        Services services = product.services();
        HostEventPublisher events =
                new HostEventPublisher(product.transactions().getTransactionManager());
        Cluster cluster = services.get(Cluster.class);
        HostCacheManager caches = new HostCacheManager(clock, cluster);
        ExecutorService workers = Executors.newFixedThreadPool(JOBS_AT_ONCE, DaemonThread::new);
        HostScheduler scheduler = new HostScheduler(clock, workers, cluster.dueJobs());
        services.provide(EventPublisher.class, events);
        services.provide(HostEventPublisher.class, events);
        services.provide(CacheManager.class, caches);
        services.provide(CacheFactory.class, caches);
        services.provide(HostCacheManager.class, caches);
        services.provide(ClusterLockService.class, new HostClusterLockService(cluster.locks()));
        services.provide(SchedulerService.class, scheduler);
        services.provide(HostScheduler.class, scheduler);
        services.provide(Leftovers.class, new Leftovers(events, caches, scheduler));
        if (product.id().equals("confluence")) {
            product.moduleType(new JobConfigModuleType(scheduler));
        }
        product.lifecycle().onStop(events);
        product.lifecycle().onStop(workers::shutdownNow);
        product.lifecycle()
                .onStarted(
                        () -> product.lifecycle().onStop(new MinuteClock(clock, scheduler::tick)));
    }

    private static void installShared(
            HostedProduct product, SettingsTable settings, CurrentRequest request) {
        Services services = product.services();
        Users users = services.get(Users.class);
        CurrentUser current = services.get(CurrentUser.class);
        HostXsrf xsrf = new HostXsrf();
        LoginUriProvider login = new HostLoginUriProvider(product);
        HostWebSudoManager websudo = new HostWebSudoManager(login);
        services.provide(UserManager.class, new HostUserManager(users, current));
        services.provide(LocaleResolver.class, new HostLocaleResolver(users, current, request));
        services.provide(PluginSettingsFactory.class, new HostPluginSettingsFactory(settings));
        services.provide(
                ApplicationProperties.class, new HostApplicationProperties(product, request));
        services.provide(LoginUriProvider.class, login);
        services.provide(HttpContext.class, () -> request.get().orElse(null));
        services.provide(WebSudoManager.class, websudo);
        services.provide(HostWebSudoManager.class, websudo);
        services.provide(XsrfTokenAccessor.class, xsrf);
        services.provide(XsrfTokenValidator.class, xsrf);
        services.provide(TransactionTemplate.class, new HostTransactionTemplate(product));
        services.provide(
                TransactionalExecutorFactory.class,
                new HostTransactionalExecutorFactory(services.get(Database.class)));
    }

    private static void installActiveObjects(HostedProduct product, SettingsTable settings) {
        Services services = product.services();
        PluginActiveObjects objects = new PluginActiveObjects();
        services.providePerPlugin(ActiveObjects.class, objects::of);
        product.moduleType(
                new ActiveObjectsModuleType(
                        services.get(Database.class),
                        settings,
                        services.get(ClusterLockService.class),
                        objects));
    }

    private void installPages(HostedProduct product) {
        Services services = product.services();
        LocaleResolver languages = services.get(LocaleResolver.class);
        TextBundles bundles = new TextBundles();
        HostI18nResolver texts = new HostI18nResolver(bundles, languages::getLocale);
        WebResources resources = new WebResources();
        SoyEngine engine =
                SoyEngine.open(nodeModules.resolve(ENGINE), product.localHome().resolve("engine"));
        ProductTemplates surroundings =
                new ProductTemplates(resources, texts, languages::getLocale, product.contextPath());
        HostSoyTemplateRenderer soy = new HostSoyTemplateRenderer(engine, surroundings);
        SoyFunctions functions = new SoyFunctions(soy::functionsChanged);
        surroundings.use(functions);
        resources.onChange(soy::clearAllCaches);

        services.provide(I18nResolver.class, texts);
        services.provide(TextBundles.class, bundles);
        services.provide(WebResources.class, resources);
        services.provide(HostSoyTemplateRenderer.class, soy);
        services.provide(SoyFunctions.class, functions);
        services.provide(SoyTemplateRenderer.class, soy);
        product.moduleType(functions);
        RequestResources requests =
                new WebResourceServices(product, resources, languages::getLocale)
                        .install(nodeModules, bundles, new Transformers(texts, soy::compile));
        services.provide(RequestResources.class, requests);
        installFragments(product, requests);
        product.lifecycle().onStop(engine);
    }

    private static void installFragments(HostedProduct product, RequestResources requests) {
        Services services = product.services();
        CurrentUser current = services.get(CurrentUser.class);
        PanelRunner runner =
                new PanelRunner(
                        PANEL_BUDGET,
                        work -> {
                            User user = current.get().orElse(null);
                            return requests.carrying(() -> current.as(user, work));
                        });
        WebFragments fragments =
                new WebFragments(services.get(I18nResolver.class), product.contextPath(), runner);
        HostConditions conditions = new HostConditions();
        conditions.offer(
                "com.atlassian.confluence.plugin.descriptor.web.conditions.ConfluenceAdministratorCondition",
                params ->
                        context ->
                                current.get()
                                        .filter(services.get(Users.class)::isAdmin)
                                        .isPresent());
        services.provide(HostConditions.class, conditions);
        services.provide(WebFragments.class, fragments);
        services.provide(Navigation.class, fragments);
        FragmentModuleType modules =
                new FragmentModuleType(
                        fragments, conditions, services.get(SoyTemplateRenderer.class));
        services.provide(FragmentModuleType.class, modules);
        product.moduleType(modules);
        product.lifecycle().onStop(runner);
    }

    private static final class DaemonThread extends Thread {

        DaemonThread(Runnable work) {
            super(work, "scheduler-worker");
            setDaemon(true);
        }
    }
}
