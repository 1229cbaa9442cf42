package io.rihla.platform;

import java.util.List;
import java.util.Map;

/** What one product adds to the beans that the plugin has everywhere. */
public interface ProductBeans {

    /** The product's services that only it has, by the names of their beans. */
    Map<String, Class<?>> services();

    /** The classes of the beans. */
    List<Class<?>> components();
}
