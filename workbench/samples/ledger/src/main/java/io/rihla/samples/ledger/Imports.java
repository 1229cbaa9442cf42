package io.rihla.samples.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import org.springframework.stereotype.Component;

/** Does nothing but name the services that the plugin takes from either product. */
@Component("ledgerImports")
class Imports {

    @ComponentImport private ActiveObjects activeObjects;
    @ComponentImport private EventPublisher events;
    @ComponentImport private SchedulerService scheduler;
    @ComponentImport private ClusterLockService locks;
    @ComponentImport private CacheManager caches;
    @ComponentImport private I18nResolver texts;
    @ComponentImport private PluginSettingsFactory settings;
    @ComponentImport private TransactionTemplate transactions;
    @ComponentImport private TransactionalExecutorFactory executors;
    @ComponentImport private UserManager users;
}
