package io.rihla.workbench.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contracts hold what somebody uses, each with its evidence, and nothing else. */
class ContractsTest {

    private static final String GENUINE = "com/atlassian/soy/renderer/";

    private final Api api = Api.of(ClassBytes.inFolder(Built.contractClasses()));

    @Test
    void nothingIsThereThatNobodyUses() throws Exception {
        Usage usage = new Usage(api);
        usage.byPlugin(Uses.of(ClassBytes.inJar(Built.pluginJar())));
        usage.byDescriptor(Descriptor.of(Built.pluginJar()));
        usage.byName(
                "com.atlassian.confluence.search.ConfluenceIndexer", "reIndexExcludingDependents");
        for (var sample : Built.sampleJars()) {
            usage.byPlugin(Uses.of(ClassBytes.inJar(sample)));
            usage.byDescriptor(Descriptor.of(sample));
        }
        for (var classes : Built.hostClasses()) {
            usage.byHost(Uses.of(ClassBytes.inFolder(classes)));
        }

        assertThat(usage.unused())
                .filteredOn(line -> !line.startsWith(GENUINE.replace('/', '.')))
                .isEmpty();
    }

    @Test
    void whatNobodyUsesIsFound() {
        assertThat(new Usage(api).unused()).contains("com.atlassian.beehive.ClusterLock");
    }

    @Test
    void everyTypeAndMemberNamesItsEvidence() throws IOException {
        List<Signature> signatures = ContractSources.read(Built.contractSources());

        assertThat(signatures).hasSizeGreaterThan(100);
        assertThat(signatures).filteredOn(each -> each.evidence() == null).isEmpty();
    }

    @Test
    void noConstantIsCopiedIntoThePluginsThatReadIt() {
        List<ApiMember> copied = new ArrayList<>();
        for (ApiType type : api.types()) {
            type.members().values().stream()
                    .filter(member -> member.isVisible() && member.constant() != null)
                    .forEach(copied::add);
        }
        assertThat(copied).isEmpty();
    }

    @Test
    void theSoyApiIsTheGenuineOne() throws IOException {
        assertThat(api.type(GENUINE + "SoyTemplateRenderer")).isPresent();
        assertThat(ContractSources.read(Built.contractSources()))
                .noneMatch(each -> each.type().startsWith(GENUINE.replace('/', '.')));
    }
}
