package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.NamedUses;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who names whom, from the table that is kept for it. */
@Component
public class AoNamedUses implements NamedUses {

    private final ActiveObjects ao;

    public AoNamedUses(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<Long> of(String named) {
        return Arrays.stream(ao.find(NamedRow.class, Query.select().where("NAMED = ?", named)))
                .map(NamedRow::getMapId)
                .collect(Collectors.toSet());
    }
}
