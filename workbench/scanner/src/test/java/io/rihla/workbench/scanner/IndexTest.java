package io.rihla.workbench.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    @TempDir Path classes;
    private Sources sources;

    @BeforeEach
    void scannerAnnotations() {
        sources = new Sources(classes);
    }

    @Test
    void aComponentIsListedWithTheNameThatItsAuthorGave() {
        sources.add("a.Plain", "@Component public class Plain {}")
                .add("a.Named", "@Component(\"called\") public class Named {}")
                .add("a.Nothing", "public class Nothing {}");

        assertThat(lines("component")).containsExactly("a.Named#called", "a.Plain");
    }

    @Test
    void aProductsComponentIsListedInThatProductsFileOnly() {
        sources.add("a.InWiki", "@ConfluenceComponent public class InWiki {}")
                .add("a.InTracker", "@JiraComponent(\"t\") public class InTracker {}")
                .add("a.Twice", "@ConfluenceComponent @JiraComponent public class Twice {}");

        assertThat(lines("component-confluence")).containsExactly("a.InWiki", "a.Twice");
        assertThat(lines("component-jira")).containsExactly("a.InTracker#t", "a.Twice");
        assertThat(index().files()).doesNotContainKey("component");
    }

    @Test
    void importsAreReadFromFieldsAndConstructorParameters() {
        sources.add(
                        "a.Holder",
                        "@Component public class Holder { @ComponentImport a.Clock clock;"
                                + " Holder(String plain, @ComponentImport(\"sal\") a.Users users) {} }")
                .add("a.Clock", "public interface Clock {}")
                .add("a.Users", "public interface Users {}");

        assertThat(lines("imports")).containsExactly("a.Clock", "a.Users#sal");
    }

    @Test
    void productImportsAreListedInTheProductsFile() {
        sources.add(
                        "a.Wiki",
                        "@ConfluenceComponent public class Wiki { Wiki(@ConfluenceImport(\"wikiRights\")"
                                + " com.atlassian.confluence.Rights rights, @ComponentImport a.Clock clock) {} }")
                .add(
                        "a.Tracker",
                        "@JiraComponent public class Tracker { @JiraImport com.atlassian.jira.Rights r; }")
                .add("com.atlassian.confluence.Rights", "public interface Rights {}")
                .add("com.atlassian.jira.Rights", "public interface Rights {}")
                .add("a.Clock", "public interface Clock {}");

        assertThat(lines("imports-confluence"))
                .containsExactly("com.atlassian.confluence.Rights#wikiRights");
        assertThat(lines("imports-jira")).containsExactly("com.atlassian.jira.Rights");
        assertThat(lines("imports")).containsExactly("a.Clock");
    }

    @Test
    void anExportNamesItsInterfacesOrAllThatTheClassHas() {
        sources.add(
                        "a.Some",
                        "@Component @ExportAsService(Runnable.class) public class Some implements"
                                + " Runnable, AutoCloseable { public void run() {} public void close() {} }")
                .add(
                        "a.All",
                        "@Component @ExportAsService public class All implements Runnable,"
                                + " AutoCloseable { public void run() {} public void close() {} }");

        assertThat(lines("exports"))
                .containsExactly(
                        "a.All#java.lang.Runnable,java.lang.AutoCloseable",
                        "a.Some#java.lang.Runnable");
    }

    @Test
    void filesEndEachLineAndThoseOfAnEarlierBuildGo() throws Exception {
        Path folder = Files.createDirectories(classes.resolve("META-INF/plugin-components"));
        Files.writeString(folder.resolve("component-jira"), "a.Gone\n");
        sources.add("a.B", "@Component public class B {}")
                .add("a.A", "@Component public class A {}");
        sources.compile();

        new IndexFolder(classes).write();

        assertThat(folder.resolve("component")).hasContent("a.A\na.B\n");
        assertThat(Files.readString(folder.resolve("component"))).isEqualTo("a.A\na.B\n");
        assertThat(folder.resolve("component-jira")).doesNotExist();
    }

    @Test
    void aSharedComponentMayNotAskOneProduct() {
        sources.add(
                "a.Shared",
                "@Component public class Shared { Shared(@ConfluenceImport Runnable rights) {} }");

        refused("a.Shared has @ConfluenceImport java.lang.Runnable but is not a component of that");
    }

    @Test
    void aSharedComponentMayNotMentionAProductsClass() {
        sources.add(
                        "a.Shared",
                        "@Component public class Shared { public com.atlassian.jira.Rights[] all()"
                                + " { return null; } }")
                .add("com.atlassian.jira.Rights", "public interface Rights {}");

        refused("a.Shared mentions com.atlassian.jira.Rights, which only jira has");
    }

    @Test
    void aProductsServiceIsNotAskedOfBothProducts() {
        sources.add(
                        "a.Wiki",
                        "@ConfluenceComponent public class Wiki { @ComponentImport"
                                + " com.atlassian.confluence.Rights rights; }")
                .add("com.atlassian.confluence.Rights", "public interface Rights {}");

        refused("a.Wiki asks both products for com.atlassian.confluence.Rights");
    }

    @Test
    void oneNameBelongsToOneBean() {
        sources.add("a.Wiki", "@ConfluenceComponent(\"rights\") public class Wiki {}")
                .add("a.Tracker", "@JiraComponent(\"rights\") public class Tracker {}");
        assertThat(index().files()).hasSize(2);

        sources.add("a.Rights", "@Component public class Rights {}");
        refused("have the name rights: a.Rights and a.");
    }

    @Test
    void anImportedServiceTakesANameToo() {
        sources.add("a.Users", "public interface Users {}")
                .add("b.Users", "public interface Users {}")
                .add(
                        "a.Holder",
                        "@Component public class Holder { @ComponentImport a.Users one;"
                                + " @ComponentImport b.Users two; }");

        refused("have the name users: the imported a.Users and the imported b.Users");
    }

    @Test
    void theSameServiceMayBeAskedForTwice() {
        sources.add("a.One", "@Component public class One { @ComponentImport Runnable r; }")
                .add("a.Two", "@Component public class Two { @ComponentImport Runnable r; }");

        assertThat(lines("imports")).containsExactly("java.lang.Runnable");
    }

    @Test
    void importsThatTheProductsWouldNotSeeAreRefused() {
        sources.add("a.Bare", "public class Bare { Bare(@ComponentImport Runnable r) {} }");
        refused("a.Bare asks for java.lang.Runnable but is no component");
    }

    @Test
    void importsOnMethodsAreRefused() {
        sources.add(
                "a.Setter",
                "@Component public class Setter { void set(@ComponentImport Runnable r) {} }");
        refused("a.Setter.set carries an import");
    }

    @Test
    void anExportWithoutAnInterfaceIsRefused() {
        sources.add("a.Alone", "@Component @ExportAsService public class Alone {}");
        refused("a.Alone is exported but implements no interface");
    }

    @Test
    void anAbstractComponentIsRefused() {
        sources.add("a.Half", "@Component public abstract class Half {}");
        refused("a.Half is abstract");
    }

    private void refused(String message) {
        assertThatThrownBy(this::index)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining(message);
    }

    private SortedSet<String> lines(String file) {
        return index().files().get(file);
    }

    private Index index() {
        return Index.of(sources.compile().stream().map(ClassFiles::read).toList());
    }
}
