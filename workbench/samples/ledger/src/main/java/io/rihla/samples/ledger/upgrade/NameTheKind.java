package io.rihla.samples.ledger.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.rihla.samples.ledger.Entry;

/** Gives a kind to the lines of the first version, which had none. */
public class NameTheKind implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Entry.class);
        for (Entry entry : ao.find(Entry.class, "KIND IS NULL")) {
            entry.setKind("old");
            entry.save();
        }
    }
}
