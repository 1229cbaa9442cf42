package io.rihla.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmdTest {

    @TempDir Path directory;

    /** Runs the loader and then these lines; what they log comes back. */
    private String run(String lines) throws Exception {
        Path script = directory.resolve("run.mjs");
        Files.writeString(
                script,
                "globalThis.window = globalThis; window.jQuery = 'jq'; window.AJS = { contextPath: () => '/jira' };\n"
                        + source("amd.js")
                        + "\n"
                        + lines);
        Process node = new ProcessBuilder("node", script.toString()).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String failed = new String(node.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(failed).isZero();
        return said.trim();
    }

    private static String source(String name) throws IOException {
        try (var bytes = AmdTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aModuleIsMadeOnceWhenItIsAskedFor() throws Exception {
        assertThat(
                        run(
                                """
                                define('a', ['jquery', 'wrm/context-path'], ($, path) => { console.log('made', $, path()); return { n: 1 }; });
                                define('a', () => 'never');
                                require(['a'], (a) => console.log('later', a.n, require('a') === a));
                                console.log('first');
                                """))
                .isEqualTo("first\nmade jq /jira\nlater 1 true");
    }

    @Test
    void anUnnamedModuleIsRefused() throws Exception {
        assertThat(run("try { define(() => 1); } catch (e) { console.log(e.message); }"))
                .isEqualTo("A module needs a name here");
    }

    @Test
    void nothingIsFetched() throws Exception {
        assertThat(run("require(['away'], null, (e) => console.log(e.message));"))
                .isEqualTo("No script has defined the module away");
    }
}
