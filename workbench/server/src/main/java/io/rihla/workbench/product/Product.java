package io.rihla.workbench.product;

import io.rihla.workbench.plugin.ModuleType;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** One of the two applications: its name and address, its database, its services. */
public interface Product {

    /**
     * The product's id in descriptors' {@code application=}: {@code confluence} or {@code jira}.
     */
    String id();

    /** {@code /confluence} or {@code /jira}. */
    String contextPath();

    /** The address that people type, context path included, without a slash at the end. */
    String baseUrl();

    /** What links lead to that people find elsewhere; the same on all nodes. */
    String canonicalUrl();

    /** Where this product keeps its files; shared by its nodes. */
    Path home();

    /** Where this node keeps what it can make again; the home of a product on one node. */
    Path localHome();

    /** The product's own schema; takes part in transactions of {@link #transactions()}. */
    DataSource dataSource();

    TransactionTemplate transactions();

    Services services();

    /** Makes a kind of descriptor element known; to be called before the plugin system starts. */
    void moduleType(ModuleType type);
}
