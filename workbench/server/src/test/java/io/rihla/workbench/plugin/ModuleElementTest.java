package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.services.FakePlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModuleElementTest {

    private static final int ELEMENTS = 500;
    private static final int PEOPLE = 8;

    @Test
    void saysWhatTheDescriptorSays() {
        ModuleElement item =
                FakePlugin.module(
                        "<web-item key='k' weight=''> <label key='l'/>"
                                + "<param name='a' value='1'/><param name='b'> 2 </param></web-item>");
        assertThat(item.type()).isEqualTo("web-item");
        assertThat(item.key()).isEqualTo("k");
        assertThat(item.attribute("weight")).contains("");
        assertThat(item.attribute("section")).isEmpty();
        assertThat(item.attribute("section", "none")).isEqualTo("none");
        assertThat(item.child("label").orElseThrow().key()).isEqualTo("l");
        assertThat(item.children()).hasSize(3);
        assertThat(item.params()).containsEntry("a", "1").containsEntry("b", "2").hasSize(2);
    }

    @Test
    void isReadByManyAtOnce() throws Exception {
        String xml =
                IntStream.range(0, ELEMENTS)
                        .mapToObj(i -> "<link key='k" + i + "'>/" + i + "</link>")
                        .collect(Collectors.joining("", "<all>", "</all>"));
        ModuleElement all = FakePlugin.module(xml);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            Callable<List<String>> reading =
                    () ->
                            all.children("link").stream()
                                    .map(link -> link.attribute("key", "") + link.text())
                                    .toList();
            List<Future<List<String>>> read = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                read.add(people.submit(reading));
            }
            for (Future<List<String>> one : read) {
                assertThat(one.get())
                        .hasSize(ELEMENTS)
                        .element(ELEMENTS - 1)
                        .isEqualTo("k" + (ELEMENTS - 1) + "/" + (ELEMENTS - 1));
            }
        } finally {
            people.shutdown();
        }
    }
}
