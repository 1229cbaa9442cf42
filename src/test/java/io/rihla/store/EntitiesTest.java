package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EntitiesTest {

    /** Oracle's 30 characters without {@code AO_XXXXXX_}. */
    private static final int LONGEST_NAME = 20;

    @Test
    void theDescriptorNamesEveryTable() throws Exception {
        Element ao =
                (Element)
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new File("atlassian-plugin.xml"))
                                .getElementsByTagName("ao")
                                .item(0);
        NodeList entities = ao.getElementsByTagName("entity");
        List<String> named =
                IntStream.range(0, entities.getLength())
                        .mapToObj(i -> entities.item(i).getTextContent())
                        .toList();

        assertThat(ao.getAttribute("namespace")).isEqualTo(Entities.NAMESPACE);
        assertThat(named).isEqualTo(Entities.all().stream().map(Class::getName).toList());
    }

    @Test
    void namesAreShortEnoughForEveryDatabase() {
        for (Class<? extends RawEntity<?>> entity : Entities.all()) {
            assertThat(entity.getAnnotation(Table.class).value())
                    .hasSizeLessThanOrEqualTo(LONGEST_NAME);
        }
    }
}
