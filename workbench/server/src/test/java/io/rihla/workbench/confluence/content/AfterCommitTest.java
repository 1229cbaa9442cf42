package io.rihla.workbench.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AfterCommitTest {

    private final List<Consumer<WikiChange>> listeners = new ArrayList<>();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final WikiContent content;

    AfterCommitTest() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jdbc = new JdbcTemplate(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        content =
                new WikiContent(
                        jdbc,
                        transactions,
                        Clock.systemUTC(),
                        change -> listeners.forEach(listener -> listener.accept(change)));
        jdbc.execute("create table NOTES (NOTE varchar(40))");
    }

    @Test
    void aListenersTransactionIsItsOwn() {
        List<Boolean> ownTransactions = new ArrayList<>();
        listeners.add(
                change ->
                        transactions.executeWithoutResult(
                                status -> {
                                    ownTransactions.add(status.isNewTransaction());
                                    note("kept");
                                }));

        content.spaces().create("A", "One", "ada");

        assertThat(ownTransactions).isNotEmpty().doesNotContain(false);
        assertThat(notes()).containsOnly("kept");
    }

    @Test
    void whatAListenerTakesBackIsGone() {
        listeners.add(
                change ->
                        transactions.executeWithoutResult(
                                status -> {
                                    note("taken back");
                                    status.setRollbackOnly();
                                }));

        content.spaces().create("A", "One", "ada");

        assertThat(notes()).isEmpty();
        assertThat(content.spaces().byKey("A")).isPresent();
    }

    private void note(String text) {
        jdbc.update("insert into NOTES values (?)", text);
    }

    private List<String> notes() {
        return jdbc.queryForList("select NOTE from NOTES", String.class);
    }
}
