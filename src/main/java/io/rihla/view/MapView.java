package io.rihla.view;

import io.rihla.text.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as one reader sees it, for the templates on the server and in the browser. */
public final class MapView {

    private final String key;
    private final String view;
    private final boolean interactive;
    private final boolean editing;
    private final boolean full;
    private final String wanted;
    private final String lang;
    private final String dir;
    private final ReaderView reader;
    private final HeaderView header;
    private final List<StageView> stages;
    private final @Nullable CurveView curve;
    private final List<List<TouchpointView>> touchpoints;
    private final List<LaneView> lanes;
    private final List<List<Map<String, Object>>> kpis;
    private final Map<String, Object> glance;
    private final List<List<PainGroupView>> painPoints;
    private final int fallbacks;

    MapView(
            String key,
            Showing showing,
            Language shown,
            ReaderView reader,
            HeaderView header,
            List<StageView> stages,
            @Nullable CurveView curve,
            List<List<TouchpointView>> touchpoints,
            List<LaneView> lanes,
            List<List<Map<String, Object>>> kpis,
            Map<String, Object> glance,
            List<List<PainGroupView>> painPoints,
            int fallbacks) {
        this.key = key;
        this.view = showing.view().parameter();
        this.interactive = showing.interactive();
        this.editing = showing.editing();
        this.full = showing.full();
        this.wanted = showing.wanted().tag();
        this.lang = shown.tag();
        this.dir = shown.direction().html();
        this.reader = reader;
        this.header = header;
        this.stages = List.copyOf(stages);
        this.curve = curve;
        this.touchpoints = List.copyOf(touchpoints);
        this.lanes = List.copyOf(lanes);
        this.kpis = List.copyOf(kpis);
        this.glance = glance;
        this.painPoints = List.copyOf(painPoints);
        this.fallbacks = fallbacks;
    }

    public String getKey() {
        return key;
    }

    /** The name of its {@link ViewKind}. */
    public String getView() {
        return view;
    }

    /** Whether scripts will run where it goes. */
    public boolean isInteractive() {
        return interactive;
    }

    /** Whether it is there to be edited. */
    public boolean isEditing() {
        return editing;
    }

    /** The language that was asked for. */
    public String getWanted() {
        return wanted;
    }

    /** The language its labels are shown in. */
    public String getLang() {
        return lang;
    }

    public String getDir() {
        return dir;
    }

    public ReaderView getReader() {
        return reader;
    }

    public HeaderView getHeader() {
        return header;
    }

    public List<StageView> getStages() {
        return stages;
    }

    public @Nullable CurveView getCurve() {
        return curve;
    }

    /** The touchpoints of each stage, in order. */
    public List<List<TouchpointView>> getTouchpoints() {
        return touchpoints;
    }

    /** Empty in the simple view. */
    public List<LaneView> getLanes() {
        return lanes;
    }

    /** What the KPIs of each stage say; empty where there is no row of them. */
    public List<List<Map<String, Object>>> getKpis() {
        return kpis;
    }

    /** The map at one glance. */
    public Map<String, Object> getGlance() {
        return glance;
    }

    /** The pain points of each stage, by touchpoint, in order. */
    public List<List<PainGroupView>> getPainPoints() {
        return painPoints;
    }

    /** Whether the reader asked for a language that the map does not have. */
    public boolean isOtherLanguage() {
        return !wanted.equals(lang);
    }

    /** How many texts stand in for missing translations. */
    public int getFallbacks() {
        return fallbacks;
    }

    /** The map's name for a sentence or an attribute; its key when nobody has named it. */
    public String getTitle() {
        TextView name = header.getName();
        return name == null ? key : name.getText();
    }

    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /** Whether every row is shown. */
    public boolean isFull() {
        return full;
    }

    public int getColumns() {
        return stages.size();
    }
}
