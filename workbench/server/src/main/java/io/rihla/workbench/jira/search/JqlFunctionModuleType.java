package io.rihla.workbench.jira.search;

import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import io.rihla.workbench.contracts.FunctionDeclaration;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Set;

/** The module type {@code jql-function}: one object for all searches, made when it is enabled. */
public final class JqlFunctionModuleType implements ModuleType {

    private final JqlFunctions functions;

    public JqlFunctionModuleType(JqlFunctions functions) {
        this.functions = functions;
    }

    @Override
    public Set<String> elements() {
        return Set.of("jql-function");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        String className =
                module.attribute("class")
                        .orElseThrow(() -> broken("The function %s names no class", module.key()));
        String name =
                module.child("fname")
                        .map(ModuleElement::text)
                        .filter(text -> !text.isEmpty())
                        .orElseThrow(() -> broken("The function %s has no fname", module.key()));
        boolean list = module.child("list").map(ModuleElement::text).orElse("false").equals("true");
        Class<?> type = plugin.loadClass(className);
        if (!AbstractJqlFunction.class.isAssignableFrom(type)) {
            throw broken("%s does not extend " + AbstractJqlFunction.class.getName(), className);
        }
        AbstractJqlFunction function = plugin.create(type.asSubclass(AbstractJqlFunction.class));
        function.init(new FunctionDeclaration(name, list));
        PluginFunction made =
                new PluginFunction(
                        function.getFunctionName(),
                        function.isList(),
                        plugin.key(),
                        plugin.classLoader(),
                        function);
        functions.add(made);
        return () -> functions.remove(made);
    }

    private static IllegalArgumentException broken(String message, String what) {
        return new IllegalArgumentException(message.formatted(what));
    }
}
