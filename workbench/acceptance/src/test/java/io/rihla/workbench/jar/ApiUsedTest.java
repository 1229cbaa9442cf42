package io.rihla.workbench.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the API is the one that the sources make. */
class ApiUsedTest {

    @Test
    void thePageIsUpToDate() throws Exception {
        String page = ApiUsedPage.of(ContractSources.read(Built.contractSources()));
        Path file = Built.root().resolve("docs/api-used.md");
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page);
    }

    @Test
    void theWeakestEvidenceComesFirst() {
        String page =
                ApiUsedPage.of(
                        List.of(
                                new Signature("a.A", "", new Evidence("V8", "x")),
                                new Signature("a.A", "b()", new Evidence("J10", "y")),
                                new Signature("a.A", "c()", new Evidence("J5", "y")),
                                new Signature("a.A", "d()", new Evidence("K", "z"))));

        assertThat(page).containsSubsequence("`d()`", "| J5 |", "| J10 |", "the type");
    }

    @Test
    void evidenceIsReadFromAComment() {
        assertThat(Evidence.in("Says.\n\n@evidence V8* S1\n    github.com/a/b@c0ffee"))
                .isEqualTo(new Evidence("V8*", "S1 github.com/a/b@c0ffee"));
        assertThat(Evidence.in("@evidence V9 somewhere")).isNull();
        assertThat(Evidence.in("Says nothing.")).isNull();
    }
}
