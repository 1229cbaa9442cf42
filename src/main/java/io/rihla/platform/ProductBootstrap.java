package io.rihla.platform;

import com.atlassian.sal.api.ApplicationProperties;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Registers the product's own beans where the product did not read the scanner's index for them.
 *
 * <p>One jar for two products rests on these indexes. A scanner that knows the shared one only
 * would leave a plugin that is enabled and does nothing; here it looks for itself which product it
 * is in.
 */
@Component
public class ProductBootstrap implements BeanDefinitionRegistryPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ProductBootstrap.class);

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        BundleContext bundle = FrameworkUtil.getBundle(ProductBootstrap.class).getBundleContext();
        String product =
                service(bundle, ApplicationProperties.class)
                        .getPlatformId()
                        .toLowerCase(Locale.ROOT);
        String holder = holders().get(product);
        if (holder == null) {
            return;
        }
        ProductBeans beans = beans(holder);
        if (beans.components().stream().allMatch(type -> isThere(registry, type))) {
            return;
        }
        LOG.warn(
                "The product did not read the index of its components; registering those of {}",
                product);
        beans.services().forEach((name, type) -> lend(registry, bundle, name, type));
        for (Class<?> type : beans.components()) {
            if (!isThere(registry, type)) {
                registry.registerBeanDefinition(
                        Introspector.decapitalize(type.getSimpleName()),
                        new RootBeanDefinition(type));
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // The definitions were all there was to do.
    }

    /** By name: the class of one product's holder cannot be loaded in the other product. */
    private static Map<String, String> holders() {
        return Map.of(
                ApplicationProperties.PLATFORM_CONFLUENCE.toLowerCase(Locale.ROOT),
                "io.rihla.confluence.ConfluenceBeans",
                ApplicationProperties.PLATFORM_JIRA.toLowerCase(Locale.ROOT),
                "io.rihla.jira.JiraBeans");
    }

    private static ProductBeans beans(String holder) {
        try {
            return (ProductBeans)
                    Class.forName(holder, true, ProductBootstrap.class.getClassLoader())
                            .getDeclaredConstructor()
                            .newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The jar lacks " + holder, e);
        }
    }

    private static boolean isThere(BeanDefinitionRegistry registry, Class<?> type) {
        return Arrays.stream(registry.getBeanDefinitionNames())
                .anyMatch(
                        name ->
                                type.getName()
                                        .equals(
                                                registry.getBeanDefinition(name)
                                                        .getBeanClassName()));
    }

    private static <T> void lend(
            BeanDefinitionRegistry registry, BundleContext bundle, String name, Class<T> type) {
        if (!registry.containsBeanDefinition(name)) {
            registry.registerBeanDefinition(
                    name, new RootBeanDefinition(type, () -> service(bundle, type)));
        }
    }

    private static <T> T service(BundleContext bundle, Class<T> type) {
        ServiceReference<T> reference = bundle.getServiceReference(type);
        T service = reference == null ? null : bundle.getService(reference);
        if (service == null) {
            throw new IllegalStateException("The product has no " + type.getName());
        }
        return service;
    }
}
