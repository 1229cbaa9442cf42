package io.rihla.workbench.ao;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.DatabaseKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Sets the ORM up as the products do: table prefix, name rules, own connections. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager create(Database database, Namespace namespace) {
        return new EntityManager(provider(database), new Configuration(namespace));
    }

    private static DatabaseProvider provider(Database database) {
        DisposableDataSource source = undisposable(database.dataSource());
        return database.kind() == DatabaseKind.H2
                ? new H2DatabaseProvider(source)
                : new PostgreSQLDatabaseProvider(source, database.schema());
    }

    /** The product's connections are not the ORM's to throw away. */
    private static DisposableDataSource undisposable(DataSource source) {
        return (DisposableDataSource)
                Proxy.newProxyInstance(
                        EntityManagers.class.getClassLoader(),
                        new Class<?>[] {DisposableDataSource.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("dispose")) {
                                return null;
                            }
                            try {
                                return method.invoke(source, arguments);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }

    private static final class Configuration implements EntityManagerConfiguration {

        private final NameConverters names;
        private final SchemaConfiguration schema;
        private final EntityInfoResolverFactory resolvers = new CachingEntityInfoResolverFactory();

        Configuration(Namespace namespace) {
            TablePrefix prefix = name -> namespace.tablePrefix() + "_" + name;
            names =
                    new SimpleNameConverters(
                            new AtlassianTableNameConverter(prefix),
                            new AtlassianFieldNameConverter(),
                            new AtlassianSequenceNameConverter(),
                            new AtlassianTriggerNameConverter(),
                            new AtlassianIndexNameConverter(),
                            new AtlassianUniqueNameConverter());
            // Without it the ORM reads, and destructively drops, everything in the schema.
            schema = (table, caseSensitive) -> namespace.owns(table);
        }

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return resolvers;
        }
    }
}
