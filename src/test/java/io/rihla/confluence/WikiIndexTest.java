package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.rihla.search.PageIndex.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WikiIndexTest {

    /** The indexer as the product's Javadoc has it. */
    public interface Indexer {
        void reIndex(Object thing);

        void reIndexExcludingDependents(Object thing);
    }

    /** One that has lost a method, and one that has lost all. */
    public interface Older {
        void reIndex(Object thing);
    }

    private final List<String> asked = new ArrayList<>();
    private final PageManager pages = mock(PageManager.class);
    private final Page page = mock(Page.class);
    private @Nullable Object indexer;
    private final WikiIndex index =
            new WikiIndex(pages, new InOne()) {
                @Override
                Optional<Object> indexer() {
                    return Optional.ofNullable(indexer);
                }
            };

    @Test
    void asksForThePageWithoutWhatHangsOnIt() {
        indexer =
                new Indexer() {
                    @Override
                    public void reIndex(Object thing) {
                        asked.add("with");
                    }

                    @Override
                    public void reIndexExcludingDependents(Object thing) {
                        asked.add("without");
                    }
                };
        page();

        assertThat(index.index(5)).isTrue();
        assertThat(asked).containsExactly("without");
        assertThat(index.state()).isEqualTo(State.WORKING);
    }

    @Test
    void takesTheOtherMethodWhereThatOneIsMissing() {
        indexer = (Older) thing -> asked.add("with");
        page();

        assertThat(index.index(5)).isTrue();
        assertThat(asked).containsExactly("with");
    }

    @Test
    void isOffWhereThereIsNoIndexerOrOneThatCannotBeAsked() {
        page();
        assertThat(index.state()).isEqualTo(State.NONE);
        assertThat(index.index(5)).isFalse();
        indexer = (Runnable) () -> asked.add("?");
        assertThat(index.state()).isEqualTo(State.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aFailureIsToldAndForgottenAfterTheNextSuccess() {
        List<Object> broken = new ArrayList<>(List.of("once"));
        indexer =
                (Older)
                        thing -> {
                            if (!broken.isEmpty()) {
                                broken.clear();
                                throw new IllegalStateException("the index is locked");
                            }
                        };
        page();

        assertThat(index.index(5)).isFalse();
        assertThat(index.state()).isEqualTo(State.FAILING);
        assertThat(index.index(5)).isTrue();
        assertThat(index.state()).isEqualTo(State.WORKING);
    }

    @Test
    void pagesThatAreGoneOrInTheTrashNeedNothing() {
        indexer = (Older) thing -> asked.add("with");
        assertThat(index.index(5)).isTrue();
        page();
        when(page.isDeleted()).thenReturn(true);
        assertThat(index.index(5)).isTrue();
        assertThat(asked).isEmpty();
    }

    private void page() {
        when(pages.getAbstractPage(5)).thenReturn(page);
        when(page.isLatestVersion()).thenReturn(true);
    }

    /** Runs work as if in a transaction. */
    private static final class InOne implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return action.doInTransaction();
        }
    }
}
