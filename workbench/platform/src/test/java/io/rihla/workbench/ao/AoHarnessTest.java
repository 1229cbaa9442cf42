package io.rihla.workbench.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AoHarnessTest {

    private static final String NAMESPACE = "io.rihla.samples.test";

    /** A table for these tests. */
    @Table("NOTE")
    public interface Note extends Entity {

        @StringLength(StringLength.UNLIMITED)
        String getBody();

        void setBody(String body);

        int getRank();

        void setRank(int rank);
    }

    private static Note write(ActiveObjects objects, String body, int rank) {
        return objects.create(Note.class, new DBParam("BODY", body), new DBParam("RANK", rank));
    }

    @Test
    void derivesThePrefixThatPublicTableNamesShow() {
        assertThat(new Namespace("com.pyxis.greenhopper.jira").tablePrefix())
                .isEqualTo("AO_60DB71");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTextOfEveryScript(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            String body = "رحلة العميل — călătorie, șț 🙂";
            int id = write(harness.activeObjects(), body, 1).getID();

            assertThat(harness.activeObjects().get(Note.class, id).getBody()).isEqualTo(body);
            assertThat(harness.activeObjects().count(Note.class, "RANK = ?", 1)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollsBackWholeTransactionsWithPlainSqlInThem(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            ActiveObjects objects = harness.activeObjects();
            write(objects, "kept", 1);

            assertThatThrownBy(
                            () ->
                                    objects.executeInTransaction(
                                            () -> {
                                                write(objects, "lost", 2);
                                                objects.executeInTransaction(
                                                        () -> write(objects, "lost too", 3));
                                                deleteNotes(harness);
                                                throw new IllegalStateException("no");
                                            }))
                    .hasMessage("no");

            assertThat(objects.find(Note.class)).extracting(Note::getBody).containsExactly("kept");
            assertThat(harness.database().connectionsInUse()).isZero();
        }
    }

    private static void deleteNotes(AoHarness harness) {
        try (Connection connection = harness.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + noteTable(harness));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void plainSqlJoinsTheTransactionAndMayNotEndIt(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            ActiveObjects objects = harness.activeObjects();
            Connection[] kept = new Connection[1];
            int seen =
                    objects.executeInTransaction(
                            () -> {
                                write(objects, "a", 1);
                                return harness.executors()
                                        .createExecutor(false, false)
                                        .execute(
                                                connection -> {
                                                    kept[0] = connection;
                                                    assertThatThrownBy(connection::commit)
                                                            .isInstanceOf(
                                                                    UnsupportedOperationException
                                                                            .class);
                                                    return count(harness, connection);
                                                });
                            });

            assertThat(seen).isOne();
            assertThatThrownBy(kept[0]::createStatement).isInstanceOf(IllegalStateException.class);
            assertThat(harness.database().connectionsInUse()).isZero();
        }
    }

    private static int count(AoHarness harness, Connection connection) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + noteTable(harness))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String noteTable(AoHarness harness) {
        String table = harness.tablePrefix() + "_NOTE";
        return harness.database().schema()
                + "."
                + (harness.database().kind() == DatabaseKind.H2 ? table : '"' + table + '"');
    }

    @ParameterizedTest
    @EnumSource
    void countsStatements(DatabaseKind kind) throws Exception {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            write(harness.activeObjects(), "one", 1);
            write(harness.activeObjects(), "two", 2);
            long before = harness.statements().count();

            SqlTrace.Recording<Note[]> read =
                    harness.statements()
                            .record(
                                    () ->
                                            harness.activeObjects()
                                                    .find(Note.class, Query.select().order("ID")));

            assertThat(read.result()).hasSize(2);
            assertThat(read.statements()).singleElement().asString().contains("NOTE");
            assertThat(harness.statements().count()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void secondMigrationFindsNothingToDo(DatabaseKind kind) throws Exception {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            var again =
                    harness.statements()
                            .record(() -> harness.reopen(List.of(Note.class), List.of()));

            assertThat(again.statements())
                    .noneMatch(sql -> sql.startsWith("CREATE") || sql.startsWith("ALTER"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailingStatementReachesTheCaller(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class);
                var ignored = harness.statements().beforeStatement(1, Faults.failure("disk"))) {
            assertThatThrownBy(() -> write(harness.activeObjects(), "x", 1))
                    .isInstanceOf(ActiveObjectsException.class)
                    .hasRootCauseMessage("disk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLostConnectionLosesTheTransactionAndNothingElse(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            ActiveObjects objects = harness.activeObjects();
            write(objects, "before", 1);

            try (var ignored = harness.statements().beforeCommit(Faults.lostConnection())) {
                assertThatThrownBy(
                                () -> objects.executeInTransaction(() -> write(objects, "lost", 2)))
                        .isInstanceOf(RuntimeException.class);
            }

            assertThat(objects.find(Note.class))
                    .extracting(Note::getBody)
                    .containsExactly("before");
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebodyElseCanBeQuicker(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE, Note.class)) {
            ActiveObjects objects = harness.activeObjects();
            Runnable other =
                    () -> CompletableFuture.runAsync(() -> write(objects, "other", 1)).join();
            int seen;
            try (var ignored = harness.statements().beforeStatement(1, Faults.meanwhile(other))) {
                seen = objects.find(Note.class).length;
            }

            assertThat(seen).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsNewerUpgradeTasksInOrderAndOnce(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE)) {
            List<String> ran = new ArrayList<>();
            var tasks = List.of(new Task("2", ran), new Task("1", ran));

            harness.reopen(List.of(Note.class), tasks);
            harness.reopen(List.of(Note.class), tasks);

            assertThat(ran).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailedUpgradeTaskRunsAgain(DatabaseKind kind) {
        try (AoHarness harness = AoHarness.on(kind, NAMESPACE)) {
            AtomicInteger attempts = new AtomicInteger();
            ActiveObjectsUpgradeTask failsOnce =
                    new Task("1", new ArrayList<>()) {
                        @Override
                        public void upgrade(ModelVersion current, ActiveObjects objects) {
                            if (attempts.incrementAndGet() == 1) {
                                throw new IllegalStateException("first time");
                            }
                        }
                    };

            assertThatThrownBy(() -> harness.reopen(List.of(Note.class), List.of(failsOnce)))
                    .hasMessage("first time");
            harness.reopen(List.of(Note.class), List.of(failsOnce));

            assertThat(attempts).hasValue(2);
        }
    }

    private static class Task implements ActiveObjectsUpgradeTask {

        private final String version;
        private final List<String> ran;

        Task(String version, List<String> ran) {
            this.version = version;
            this.ran = ran;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects objects) {
            ran.add(version);
        }
    }
}
