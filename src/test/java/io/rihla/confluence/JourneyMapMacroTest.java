package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.EditJson;
import io.rihla.rest.Site;
import io.rihla.store.AoRestoredPages;
import io.rihla.text.Language;
import io.rihla.view.MapHtml;
import io.rihla.view.MapViews;
import io.rihla.view.Sentences;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapMacroTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:map-templates",
                            List.of("map/map.soy", "kpi/kpi.soy", "history/restored.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final Site site = new Site();
    private final PageBuilderService page = mock(RETURNS_DEEP_STUBS);
    private final LoginUriProvider login = mock();
    private final ConversionContext context = mock();
    private JourneyMapMacro macro = macro(SOY);

    @BeforeEach
    void aMapOnAPage() {
        when(context.getOutputType()).thenReturn("display");
        when(login.getLoginUri(any())).thenReturn(URI.create("/login?os_destination=%2F"));
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file("phone-system"));
        site.grant(101, "vera", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aReaderSeesTheMapInItsLanguageWithTheWordsRoundItInTheirs() {
        Viewer vera = site.as("vera");
        site.choices.choose(vera.userKey(), Language.RO);

        String html = run(Map.of("map", "phone-system", "view", "full"));

        assertThat(html)
                .contains("lang=\"ar\" dir=\"rtl\"", "<svg", "data-rihla-map=\"phone-system\"")
                .contains(site.texts.text(Language.RO, "rihla.curve.title"));
        verify(page.assembler().resources()).requireWebResource("io.rihla.rihla:map");
    }

    @Test
    void aHiddenMapAndAMissingOneGiveTheSameSentence() {
        site.as("omar");

        String hidden = run(Map.of("map", "phone-system"));
        String missing = run(Map.of("map", "phone-other"));

        assertThat(hidden).isEqualTo(missing.replace("phone-other", "phone-system"));
        assertThat(hidden).contains("rihla-sentence").doesNotContain("<table");
    }

    @Test
    void whoeverLosesTheRightToThePageLosesTheMapAtOnce() {
        site.as("vera");
        String before = run(Map.of("map", "phone-system"));
        site.grant(101, "vera", new io.rihla.documents.PageRights(false, false, false, false));

        assertThat(before).contains("<table");
        assertThat(run(Map.of("map", "phone-system"))).doesNotContain("<table");
    }

    @Test
    void anAnonymousReaderIsShownTheWayIn() {
        site.as("");

        assertThat(run(Map.of("map", "phone-system")))
                .contains("href=\"/login?os_destination=%2F\"");
    }

    @Test
    void aMacroWithoutAMapSaysHowToChooseOne() {
        assertThat(run(Map.of())).contains(site.texts.text(Language.EN, "rihla.map.unchosen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "email", "feed", "pdf", "html_export", "something-new"})
    void onPaperAndInMailThereIsNothingToClickAndNothingToLoad(String output) {
        when(context.getOutputType()).thenReturn(output);

        assertThat(run(Map.of("map", "phone-system", "view", "full")))
                .contains("<table", "border=\"1\"")
                .doesNotContain("<button", "<script", "data-rihla");
        verify(page.assembler().resources(), never()).requireWebResource(any());
    }

    @Test
    void anOldVersionOfThePageShowsTheMapOfThenAndSaysSo() {
        Opened<JourneyMap> opened = site.maps.open(site.as("ana"), "phone-system");
        site.notes.note(101, 1, List.of(opened.head()));
        rename("New name");

        Page old = mock();
        when(old.isLatestVersion()).thenReturn(false);
        when(old.getLatestVersionId()).thenReturn(101L);
        when(old.getVersion()).thenReturn(1);
        when(old.getLastModificationDate()).thenReturn(new Date(1_790_000_000_000L));
        when(context.getEntity()).thenReturn(old);
        String then = run(Map.of("map", "phone-system"));
        when(context.getEntity()).thenReturn(null);

        assertThat(then).doesNotContain("New name").contains("pageId=101", "2026");
        // Without a revision scripts neither follow it nor offer to edit it.
        assertThat(then).doesNotContain("data-rihla-revision");
        assertThat(run(Map.of("map", "phone-system")))
                .contains("New name", "data-rihla-revision=\"1\"");
    }

    @Test
    void aTemplateThatFailsLeavesASentenceNeverABlankPage() {
        SoyTemplateRenderer broken = mock();
        when(broken.render(any(), any(), any())).thenThrow(new IllegalStateException("broken"));
        macro = macro(broken);

        assertThat(run(Map.of("map", "phone-system")))
                .contains(site.texts.text(Language.EN, "rihla.map.unavailable"));
    }

    private void rename(String name) {
        Opened<JourneyMap> opened = site.maps.open(site.as("ana"), "phone-system");
        String edit =
                "{\"type\":\"set-text\",\"element\":\"map:map\",\"field\":\"name\","
                        + "\"language\":\"ar\",\"text\":\""
                        + name
                        + "\"}";
        site.maps.edit(
                site.as("ana"),
                "phone-system",
                new EditRequest(
                        0,
                        "",
                        EditJson.readFromClient(
                                Site.body(edit), opened.document(), MapLimits.DEFAULT)),
                MapLimits.DEFAULT);
    }

    private String run(Map<String, String> parameters) {
        return macro.execute(parameters, "", context);
    }

    private JourneyMapMacro macro(SoyTemplateRenderer soy) {
        People people = new People(mock(UserAccessor.class), login);
        return new JourneyMapMacro(
                new MacroFrame(site.reader, people, new Sentences(soy, site.texts), page),
                new PageMaps(
                        site.maps,
                        site.notes,
                        new AoRestoredPages(site.activeObjects(), site.notes)),
                people,
                site.mapPersonas,
                site.measures,
                new MapHtml(new MapViews(site.texts), soy));
    }
}
