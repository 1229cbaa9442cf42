package io.rihla.workbench.confluence.content;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The few settings of the whole wiki. */
public final class WikiSettings {

    private static final String ANONYMOUS = "anonymous";

    private final JdbcTemplate jdbc;

    WikiSettings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether visitors who are not logged in may come in where a space lets them. */
    public boolean anonymousAllowed() {
        List<String> found =
                jdbc.queryForList(
                        "select text from wiki_setting where name = ?", String.class, ANONYMOUS);
        return found.contains("on");
    }

    public void allowAnonymous(boolean allowed) {
        jdbc.update("delete from wiki_setting where name = ?", ANONYMOUS);
        jdbc.update(
                "insert into wiki_setting (name, text) values (?, ?)",
                ANONYMOUS,
                allowed ? "on" : "off");
    }
}
