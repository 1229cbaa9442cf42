package io.rihla.samples.ledger.upgrade;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import io.rihla.samples.ledger.Entries;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the first line, once. */
@Component
@ExportAsService(PluginUpgradeTask.class)
public class OpenTheLedger implements PluginUpgradeTask {

    private final Entries entries;
    private final I18nResolver texts;

    OpenTheLedger(Entries entries, I18nResolver texts) {
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public int getBuildNumber() {
        return 1;
    }

    @Override
    public String getShortDescription() {
        return "Writes the first line";
    }

    @Override
    public Collection<Message> doUpgrade() {
        entries.write("open", texts.getText(Locale.ENGLISH, "io.rihla.samples.ledger.opened"));
        return List.of();
    }

    @Override
    public String getPluginKey() {
        return "io.rihla.samples.ledger";
    }
}
