package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map as one reader sees it, for the templates on the server and in the browser. */
public final class MapView {

    private final String key;
    private final String view;
    private final boolean interactive;
    private final String lang;
    private final String dir;
    private final ReaderView reader;
    private final HeaderView header;
    private final List<StageView> stages;
    private final @Nullable CurveView curve;
    private final List<List<TouchpointView>> touchpoints;
    private final List<LaneView> lanes;
    private final List<List<PainPointView>> painPoints;
    private final boolean otherLanguage;
    private final int fallbacks;

    MapView(
            String key,
            String view,
            boolean interactive,
            String lang,
            String dir,
            ReaderView reader,
            HeaderView header,
            List<StageView> stages,
            @Nullable CurveView curve,
            List<List<TouchpointView>> touchpoints,
            List<LaneView> lanes,
            List<List<PainPointView>> painPoints,
            boolean otherLanguage,
            int fallbacks) {
        this.key = key;
        this.view = view;
        this.interactive = interactive;
        this.lang = lang;
        this.dir = dir;
        this.reader = reader;
        this.header = header;
        this.stages = List.copyOf(stages);
        this.curve = curve;
        this.touchpoints = List.copyOf(touchpoints);
        this.lanes = List.copyOf(lanes);
        this.painPoints = List.copyOf(painPoints);
        this.otherLanguage = otherLanguage;
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

    /** The pain points of each stage, in order. */
    public List<List<PainPointView>> getPainPoints() {
        return painPoints;
    }

    /** Whether the reader asked for a language that the map does not have. */
    public boolean isOtherLanguage() {
        return otherLanguage;
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
        return !view.equals(ViewKind.SIMPLE.parameter());
    }

    public int getColumns() {
        return stages.size();
    }
}
