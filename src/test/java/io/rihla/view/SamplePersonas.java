package io.rihla.view;

import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapState;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.Map;

/** Personas that templates are tried with. */
public final class SamplePersonas {

    private SamplePersonas() {}

    /** In Arabic and English, with evidence, and texts that look like HTML. */
    public static Persona salma() {
        return Persona.empty("salma", Language.AR, text("سلمى الحسن", "Salma <Hassan>"))
                .with(Field.LANGUAGES, "ar en")
                .with(Field.SEGMENTS, "seg1")
                .with(Field.CHANNELS, "phone\nالمجلس")
                .with(Field.PRIORITY, "1")
                .with(Field.STATE, MapState.PUBLISHED.name().toLowerCase(java.util.Locale.ROOT))
                .with(TextField.ROLE, text("مديرة مكتب", "Office manager"))
                .with(TextField.QUOTE, LocalizedText.of(Language.AR, "أريد أن يردّ عليّ أحد."))
                .with(TextField.INTERESTS, text("فاتورة واضحة", "A bill & no surprises"))
                .with(TextField.PAINS, text("الانتظار الطويل", "Waiting"))
                .with(TextField.BUYING_REASONS, text("توصية صديقة", "A friend's word"))
                .with(Field.OWNER, "ana")
                .with(TextField.DEMOGRAPHICS, text("٣٨ سنة، جدة", "38, Jeddah"))
                .with(
                        Evidence.of(
                                        "e1",
                                        new Rank("i"),
                                        EvidenceKind.INTERVIEW,
                                        text("اتصلت ثلاث مرات", "Called three times"))
                                .with(Field.DATE, "2026-03-12")
                                .with(Field.LINK, "https://wiki.example/pages/7?a=1&b=2")
                                .with(Field.SAMPLE_SIZE, "12")
                                .with(Field.GOAL_REACHED, "not-reached"))
                .with(
                        Evidence.of("e2", new Rank("r"), EvidenceKind.SURVEY, LocalizedText.EMPTY)
                                .with(Field.DATE, "2024-01-05"));
    }

    private static LocalizedText text(String arabic, String english) {
        return new LocalizedText(Map.of(Language.AR, arabic, Language.EN, english));
    }
}
