package io.rihla.workbench.product;

import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginSystem;
import io.rihla.workbench.web.WebApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A product in the making and while it runs; parts are installed into it, then it starts. */
public final class HostedProduct implements Product, AutoCloseable {

    private final ProductSettings settings;
    private final Services services = new Services();
    private final Lifecycle lifecycle = new Lifecycle();
    private final List<ModuleType> moduleTypes = new ArrayList<>();
    private final WebApplication web;
    private final PluginSystem plugins;
    private DataSource dataSource;
    private TransactionTemplate transactions;

    /** A product that runs on one node. */
    public HostedProduct(ProductSettings settings) {
        this(settings, Cluster.alone());
    }

    public HostedProduct(ProductSettings settings, Cluster cluster) {
        this.settings = settings;
        this.web = new WebApplication(settings.contextPath());
        services.provide(Cluster.class, cluster);
        this.plugins = new PluginSystem(this, moduleTypes);
        services.provide(CurrentUser.class, new CurrentUser());
        services.provide(AnonymousAccess.class, new AnonymousAccess(cluster));
        services.provide(Lifecycle.class, lifecycle);
        services.provide(WebApplication.class, web);
        services.provide(PluginSystem.class, plugins);
        services.provide(Product.class, this);
    }

    @Override
    public String id() {
        return settings.id();
    }

    /** The product's name as people say it, such as {@code Confluence}. */
    public String displayName() {
        return settings.displayName();
    }

    @Override
    public String contextPath() {
        return settings.contextPath();
    }

    @Override
    public String baseUrl() {
        return settings.baseUrl();
    }

    @Override
    public String canonicalUrl() {
        return settings.canonicalUrl();
    }

    @Override
    public Path home() {
        return settings.home();
    }

    @Override
    public Path localHome() {
        return settings.localHome();
    }

    @Override
    public DataSource dataSource() {
        if (dataSource == null) {
            throw new IllegalStateException("No part gave this product a database");
        }
        return dataSource;
    }

    @Override
    public TransactionTemplate transactions() {
        if (transactions == null) {
            throw new IllegalStateException("No part gave this product a database");
        }
        return transactions;
    }

    @Override
    public Services services() {
        return services;
    }

    @Override
    public void moduleType(ModuleType type) {
        moduleTypes.add(type);
    }

    /** The kinds of descriptor elements known so far. */
    public List<ModuleType> moduleTypes() {
        return List.copyOf(moduleTypes);
    }

    /** To be called by the part that opens the database. */
    public void useDatabase(DataSource source, TransactionTemplate template) {
        dataSource = source;
        transactions = template;
    }

    public WebApplication web() {
        return web;
    }

    public PluginSystem plugins() {
        return plugins;
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Enables the plugins of the last time; to be called when requests can be answered. */
    public void start() {
        plugins.start();
        lifecycle.started();
    }

    @Override
    public void close() {
        plugins.stop();
        lifecycle.stopped();
    }
}
