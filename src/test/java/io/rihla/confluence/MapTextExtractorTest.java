package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import org.junit.jupiter.api.Test;

class MapTextExtractorTest {

    private final SiteSearch search = mock(SiteSearch.class);
    private final MapTextExtractor extractor = new MapTextExtractor(search);
    private final Page page = mock(Page.class);

    @Test
    void aPageGetsTheTextsOfItsMaps() {
        when(search.textOf(5)).thenReturn("words");
        page(true, false);

        assertThat(extractor.extractText(page)).hasToString("words");
        assertThat(extractor.extractFields(page)).isEmpty();
    }

    @Test
    void nothingIsAddedToOldVersionsTrashedPagesAndOtherThings() {
        when(search.textOf(5)).thenReturn("words");

        page(false, false);
        assertThat(extractor.extractText(page)).isEmpty();
        page(true, true);
        assertThat(extractor.extractText(page)).isEmpty();
        assertThat(extractor.extractText("a comment")).isEmpty();
    }

    @Test
    void whateverFailsThePageIsIndexedAllTheSame() {
        page(true, false);
        when(search.textOf(5)).thenThrow(new IllegalStateException("no database"));
        assertThat(extractor.extractText(page)).isEmpty();
        doThrow(new NoClassDefFoundError("x")).when(search).textOf(5);
        assertThat(extractor.extractText(page)).isEmpty();
    }

    private void page(boolean latest, boolean deleted) {
        when(page.getId()).thenReturn(5L);
        when(page.isLatestVersion()).thenReturn(latest);
        when(page.isDeleted()).thenReturn(deleted);
    }
}
