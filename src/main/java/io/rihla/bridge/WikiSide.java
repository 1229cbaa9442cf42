package io.rihla.bridge;

import io.rihla.bridge.Outbox.Kind;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapListener;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.LocalizedText;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Confluence's side of the talk with Jira: what is sent, what is heard and what is compared.
 * Without a reader account it stands still.
 */
public class WikiSide implements MapListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WikiSide.class);

    private final Background background = new Background();
    private final Keeps keeps;
    private final MapUpkeep maps;
    private final Courier courier;
    private final HintReceiver hints;
    private final MirrorUpdate mirror;
    private final Reconciliation reconciliation;
    private final HealthCheck health;
    private final Clock clock;

    /**
     * Where everything is kept.
     *
     * @param personas gives the names of personas by key, whoever may see them
     */
    public record Keeps(
            Outbox outbox,
            RunNotes notes,
            SentIndexes sent,
            WrittenLinks written,
            IssueMirror mirror,
            IssueLinks links,
            Function<Collection<String>, Map<String, LocalizedText>> personas) {

        /** Of a site without personas. */
        public Keeps(
                Outbox outbox,
                RunNotes notes,
                SentIndexes sent,
                WrittenLinks written,
                IssueMirror mirror,
                IssueLinks links) {
            this(outbox, notes, sent, written, mirror, links, keys -> Map.of());
        }
    }

    /**
     * @param departments the catalogue as it is now
     * @param wiki the address of this product
     * @param linksChanged told the numbers of maps whose links may have changed
     */
    public WikiSide(
            Neighbour jira,
            JiraIssues issues,
            BridgeSettings settings,
            Keeps keeps,
            MapUpkeep maps,
            Supplier<Catalogue> departments,
            Supplier<String> wiki,
            Consumer<Collection<Long>> linksChanged,
            Clock clock) {
        this.keeps = keeps;
        this.clock = clock;
        this.maps = maps;
        ReaderAccount reader = new ReaderAccount(settings, jira);
        health = new HealthCheck(jira, reader, keeps.outbox(), keeps.notes(), clock);
        courier = new Courier(keeps.outbox(), background, reader, keeps.notes(), clock);
        RemoteLinks remote =
                new RemoteLinks(
                        reader, keeps.links(), keeps.written(), maps::numbered, wiki, courier);
        IndexSender index =
                new IndexSender(
                        reader,
                        maps,
                        keeps.mirror(),
                        departments,
                        keeps.personas(),
                        keeps.sent(),
                        remote,
                        this::readUnseen,
                        map -> linksChanged.accept(List.of(map)),
                        this::lookAtUnhinted);
        index.deliverBy(courier);
        mirror =
                new MirrorUpdate(
                        reader,
                        jira,
                        keeps.mirror(),
                        settings,
                        departments,
                        this::departmentsChanged,
                        clock);
        hints = new HintReceiver(keeps.links(), issues, mirror, keeps.notes(), background, clock);
        reconciliation =
                new Reconciliation(
                        reader,
                        keeps.links(),
                        keeps.mirror(),
                        mirror,
                        index,
                        departments,
                        courier,
                        keeps.notes(),
                        clock);
    }

    /** Never fails: the comparison finds what could not be noted. */
    @Override
    public void changed(String key) {
        try {
            courier.post(Kind.INDEX, List.of(key));
        } catch (RuntimeException e) {
            LOG.warn("The change of map {} could not be noted for Jira", key, e);
        }
    }

    /** Listens to a hint; false if there are too many of them. */
    public boolean hear(Collection<Long> issues) {
        return hints.hear(issues);
    }

    /** Looks at issues at once, those that were just linked for one. */
    public void look(Collection<Long> issues) {
        List<Long> ids = List.copyOf(issues);
        background.soon("look " + ids.hashCode(), Duration.ZERO, () -> mirror.update(ids));
    }

    /** What a job does once a minute. */
    public void everyMinute() {
        courier.round();
        reconciliation.runWhatIsDue();
    }

    /** Compares everything now, in the background. */
    public void compareSoon() {
        background.soon(
                "compare",
                Duration.ZERO,
                () -> {
                    reconciliation.runAll();
                    courier.round();
                });
    }

    /** How it goes. Asks Jira, so it can take some seconds. */
    public BridgeHealth health() {
        return health.of(Call.get("rest/api/2/serverInfo"), Call.get("rest/api/2/myself"));
    }

    /** Tries everything again that was given up, and compares everything. */
    public void retry() {
        keeps.outbox().retry(clock.instant());
        compareSoon();
    }

    /** Compares everything now. */
    public Reconciliation reconciliation() {
        return reconciliation;
    }

    public Courier courier() {
        return courier;
    }

    @Override
    public void close() {
        background.close();
    }

    /** What was just linked is read before the index tells of it, for its department. */
    private void readUnseen(Collection<Long> issues) {
        mirror.update(issues);
    }

    private void lookAtUnhinted(Collection<Long> issues) {
        hints.unhinted(issues);
    }

    /** The index tells departments, so maps with such issues have to be told anew. */
    private void departmentsChanged(Collection<Long> issues) {
        courier.post(
                Kind.INDEX,
                keeps.links().to(issues).stream()
                        .map(IssueLinks.Linked::map)
                        .distinct()
                        .map(maps::numbered)
                        .flatMap(Optional::stream)
                        .map(MapHead::key)
                        .toList());
    }
}
