package org.qihang.store.database;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;
import org.qihang.model.register.RegisterPackage;
import org.qihang.store.StoreException;

/**
 * The mapping of the model's records to tables ({@code META-INF/orm.xml}). Made, and validated against the tables,
 * when it is first needed: documents, counts, streams and bulk loads do without, and a command that only
 * needs these does not wait for it.
 */
public final class Mapping implements AutoCloseable {

    private final Database database;
    private final String shown;
    private StandardServiceRegistry registry;
    private SessionFactory factory;

    /** @param shown the location as people may see it */
    public Mapping(Database database, String shown) {
        this.database = database;
        this.shown = shown;
    }

    /** A session on a connection whose transaction somebody else ends. */
    public StatelessSession session(Connection connection) {
        return factory().openStatelessSession(connection);
    }

    /** Begins to make the mapping, so that whoever needs it first waits less. */
    public void prepare() {
        factory();
    }

    private synchronized SessionFactory factory() {
        if (factory == null) {
            // JAXB looks for itself through the thread's class loader.
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(SessionFactory.class.getClassLoader());
            try {
                factory = build();
            } catch (HibernateException e) {
                throw new StoreException(e, "store.mapping", shown, e.getMessage());
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        return factory;
    }

    private SessionFactory build() {
        BootstrapServiceRegistry bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(Mapping.class.getClassLoader())
                .applyClassLoader(RegisterPackage.class.getClassLoader())
                .applyClassLoader(SessionFactory.class.getClassLoader()).build();
        registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings())
                // Flat records need no proxies: nothing is generated into the model's class loader.
                .addService(BytecodeProvider.class, new BytecodeProviderImpl()).build();
        try {
            Metadata metadata = new MetadataSources(registry)
                    .addURL(Mapping.class.getResource("/META-INF/orm.xml")).getMetadataBuilder()
                    .applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl()).build();
            return metadata.buildSessionFactory();
        } catch (HibernateException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            registry = null;
            throw e;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.source());
        settings.put(AvailableSettings.HBM2DDL_AUTO, "validate");
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(AvailableSettings.USE_QUERY_CACHE, false);
        settings.put(AvailableSettings.JPA_VALIDATION_MODE, "none");
        // The text of a failed statement carries its values; faults are told by the store, without them.
        settings.put(AvailableSettings.LOG_JDBC_ERRORS, false);
        settings.put(AvailableSettings.LOG_JDBC_WARNINGS, false);
        return settings;
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
            StandardServiceRegistryBuilder.destroy(registry);
            factory = null;
        }
    }
}
