package io.rihla.confluence;

import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import io.rihla.admin.AdminPage;
import io.rihla.admin.AdminServlet;
import io.rihla.admin.DepartmentsPage;
import io.rihla.platform.ProductBeans;
import io.rihla.rest.AdminResource;
import io.rihla.rest.CommentsResource;
import io.rihla.rest.CompareResource;
import io.rihla.rest.ConnectedResource;
import io.rihla.rest.DepartmentsResource;
import io.rihla.rest.EditsResource;
import io.rihla.rest.ElementsResource;
import io.rihla.rest.ErasePersonResource;
import io.rihla.rest.EraseResource;
import io.rihla.rest.FixFacts;
import io.rihla.rest.FixesResource;
import io.rihla.rest.HealthResource;
import io.rihla.rest.HintsResource;
import io.rihla.rest.HistoryResource;
import io.rihla.rest.Imports;
import io.rihla.rest.IssueJourneyResource;
import io.rihla.rest.IssueStates;
import io.rihla.rest.IssueStatesResource;
import io.rihla.rest.IssuesResource;
import io.rihla.rest.KpiFiguresResource;
import io.rihla.rest.KpiLines;
import io.rihla.rest.KpisResource;
import io.rihla.rest.LinksResource;
import io.rihla.rest.MapAddress;
import io.rihla.rest.MapKpisResource;
import io.rihla.rest.MapPersonasResource;
import io.rihla.rest.MapPlaceResource;
import io.rihla.rest.MapsResource;
import io.rihla.rest.MeasureLines;
import io.rihla.rest.MilestonesResource;
import io.rihla.rest.NewIssueResource;
import io.rihla.rest.NewMapResource;
import io.rihla.rest.NewPersonaResource;
import io.rihla.rest.NoticeAddresses;
import io.rihla.rest.NoticesResource;
import io.rihla.rest.PageResource;
import io.rihla.rest.PageRestoredResource;
import io.rihla.rest.PainPointsResource;
import io.rihla.rest.PeopleHere;
import io.rihla.rest.PersonaAvatarResource;
import io.rihla.rest.PersonaCompareResource;
import io.rihla.rest.PersonaEditsResource;
import io.rihla.rest.PersonaElementsResource;
import io.rihla.rest.PersonaEraseResource;
import io.rihla.rest.PersonaEvidenceResource;
import io.rihla.rest.PersonaHistoryResource;
import io.rihla.rest.PersonaImports;
import io.rihla.rest.PersonaMilestonesResource;
import io.rihla.rest.PersonaPageResource;
import io.rihla.rest.PersonaPictureResource;
import io.rihla.rest.PersonaPlaceResource;
import io.rihla.rest.PersonaRestoreRevisionResource;
import io.rihla.rest.PersonaUndoResource;
import io.rihla.rest.PersonaUsesResource;
import io.rihla.rest.PersonaViewResource;
import io.rihla.rest.PersonasResource;
import io.rihla.rest.ReadingAnswers;
import io.rihla.rest.ReadingImportsResource;
import io.rihla.rest.ReadingQueriesResource;
import io.rihla.rest.ReadingsResource;
import io.rihla.rest.RestoreRevisionResource;
import io.rihla.rest.SegmentsResource;
import io.rihla.rest.Showings;
import io.rihla.rest.SiteArchive;
import io.rihla.rest.UndoResource;
import io.rihla.rest.ViewResource;
import io.rihla.rest.VisibleMapsResource;
import io.rihla.rest.WatchResource;
import io.rihla.view.Authors;
import io.rihla.view.CommentViews;
import io.rihla.view.CompareViews;
import io.rihla.view.HistoryViews;
import io.rihla.view.NoticeViews;
import io.rihla.view.PersonaCompareViews;
import io.rihla.view.PersonaHtml;
import io.rihla.view.PersonaViews;
import io.rihla.view.SegmentViews;
import io.rihla.view.SegmentWords;
import java.util.List;
import java.util.Map;

/** Everything that Rihla has in Confluence only. A test holds it to the annotations. */
public class ConfluenceBeans implements ProductBeans {

    @Override
    public Map<String, Class<?>> services() {
        return Map.of(
                "confluencePageManager", PageManager.class,
                "confluencePermissionManager", PermissionManager.class,
                "confluenceSpaceManager", SpaceManager.class,
                "confluenceUserAccessor", UserAccessor.class,
                "confluenceCacheManager", CacheManager.class);
    }

    @Override
    public List<Class<?>> components() {
        return List.of(
                AdminPage.class,
                AdminServlet.class,
                DepartmentsPage.class,
                BegunMapsJob.class,
                BridgeJob.class,
                ConfluenceImports.class,
                ConfluencePages.class,
                DepartmentTrackerMacro.class,
                JiraLink.class,
                MacroFrame.class,
                KpiMacros.class,
                KpiTrendMacro.class,
                StageKpiMacro.class,
                JourneyMapMacro.class,
                MapListPage.class,
                MapListServlet.class,
                MapTextExtractor.class,
                NewMapBlueprint.class,
                NewPersonaBlueprint.class,
                DocumentsOfPages.class,
                PageEvents.class,
                SiteEvidenceLife.class,
                PageMaps.class,
                PagePersonas.class,
                PersonaIndexMacro.class,
                PersonaMacro.class,
                PersonaMatrixMacro.class,
                PersonaSurroundings.class,
                PageLinks.class,
                SitePersonaFacts.class,
                SitePersonaMatrix.class,
                PersonaPageResource.class,
                PersonaViewResource.class,
                PersonaHtml.class,
                PersonaViews.class,
                People.class,
                QuietMapsJob.class,
                RebuildJob.class,
                SiteArchive.class,
                SiteRebuilding.class,
                SiteBegunMaps.class,
                SiteBridge.class,
                SiteCatalogue.class,
                SiteComments.class,
                SiteIssues.class,
                SiteKeeps.class,
                SiteDepartments.class,
                SiteKpis.class,
                KpisServlet.class,
                ReadingsPage.class,
                ReadingsServlet.class,
                SiteFeeds.class,
                SiteAlarms.class,
                FeedJob.class,
                ReadingQueriesResource.class,
                SiteErasures.class,
                SiteHistory.class,
                ErasureJob.class,
                HistoryServlet.class,
                InterviewBlueprint.class,
                Authors.class,
                CommentViews.class,
                CompareViews.class,
                CommentsResource.class,
                HistoryViews.class,
                CompareResource.class,
                ErasePersonResource.class,
                EraseResource.class,
                HistoryResource.class,
                MilestonesResource.class,
                PageRestoredResource.class,
                ReadingAnswers.class,
                ReadingImportsResource.class,
                ReadingsResource.class,
                RestoreRevisionResource.class,
                SiteLinkedMaps.class,
                SiteMeasures.class,
                SiteLinking.class,
                SiteFixes.class,
                SiteHeadNews.class,
                SiteLives.class,
                SiteNotes.class,
                SiteLetters.class,
                SiteMailing.class,
                SiteNoticeList.class,
                SiteNotices.class,
                SiteMapPersonas.class,
                MapPersonasResource.class,
                SitePersonaCatalogue.class,
                SitePersonaHistory.class,
                SitePersonaService.class,
                SitePersonaShelf.class,
                SitePersonaUpkeep.class,
                SitePersonasInUse.class,
                SitePictures.class,
                SiteSegments.class,
                SegmentsServlet.class,
                SegmentViews.class,
                SegmentWords.class,
                PersonaCompareViews.class,
                SegmentsResource.class,
                SiteSearch.class,
                SearchJob.class,
                WikiIndex.class,
                SiteRecipients.class,
                SiteTelling.class,
                SiteWatching.class,
                SmtpPost.class,
                WatchJob.class,
                NoticesServlet.class,
                NoticeViews.class,
                NoticeAddresses.class,
                NoticesResource.class,
                WatchResource.class,
                SiteReadingImports.class,
                SiteReadings.class,
                SiteService.class,
                SiteShelf.class,
                SiteUpkeep.class,
                ThreadUser.class,
                WikiPages.class,
                WikiStaff.class,
                WritableSpaces.class,
                AdminResource.class,
                ConnectedResource.class,
                DepartmentsResource.class,
                EditsResource.class,
                ElementsResource.class,
                FixesResource.class,
                HealthResource.class,
                HintsResource.class,
                FixFacts.class,
                Imports.class,
                IssueJourneyResource.class,
                IssueStates.class,
                IssueStatesResource.class,
                IssuesResource.class,
                KpiFiguresResource.class,
                KpiLines.class,
                KpisResource.class,
                LinksResource.class,
                MapAddress.class,
                MapKpisResource.class,
                MapPlaceResource.class,
                MapsResource.class,
                PersonaImports.class,
                PersonasResource.class,
                PersonaEraseResource.class,
                PersonaPictureResource.class,
                PersonaUsesResource.class,
                PersonaAvatarResource.class,
                PersonaEvidenceResource.class,
                NewPersonaResource.class,
                PersonaPlaceResource.class,
                PersonaEditsResource.class,
                PersonaUndoResource.class,
                PersonaElementsResource.class,
                PersonaHistoryResource.class,
                PersonaMilestonesResource.class,
                PersonaRestoreRevisionResource.class,
                PersonaCompareResource.class,
                MeasureLines.class,
                NewMapResource.class,
                NewIssueResource.class,
                PageResource.class,
                PainPointsResource.class,
                PeopleHere.class,
                Showings.class,
                UndoResource.class,
                ViewResource.class,
                VisibleMapsResource.class);
    }
}
