package io.rihla.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.rihla.workbench.database.Database;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The plugins' interface over the ORM's own: the methods are the same but for the checked
 * exception, and transactions are the product's.
 */
final class ManagedActiveObjects implements InvocationHandler {

    private final EntityManager entities;
    private final TransactionTemplate transactions;

    private ManagedActiveObjects(EntityManager entities, TransactionTemplate transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    static ActiveObjects create(Database database, Namespace namespace) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        new ManagedActiveObjects(
                                EntityManagers.create(database, namespace),
                                database.transactions()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "executeInTransaction" -> {
                TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
                return transactions.execute(status -> work.doInTransaction());
            }
            case "moduleMetaData" ->
                    throw new UnsupportedOperationException("The workbench has no meta data");
            default -> {
                return delegate(method, arguments);
            }
        }
    }

    private Object delegate(Method method, Object[] arguments) throws Throwable {
        Object target = method.getDeclaringClass() == Object.class ? this : (Object) entities;
        try {
            return target.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof SQLException e) {
                throw new ActiveObjectsException(e);
            }
            throw failure.getCause();
        }
    }
}
