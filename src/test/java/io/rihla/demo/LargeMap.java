package io.rihla.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Writes a map as large as anybody should draw one: ten years with an energy supplier, a card in
 * every cell, in three languages. Every second cell has what must be escaped, and Arabic whatever
 * the language. The same numbers always give the same text.
 */
final class LargeMap {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] LANGUAGES = {"en", "ar", "ro"};

    private static final String[][] SEASONS = {
        {"Winter", "شتاء", "Iarna"},
        {"Spring", "ربيع", "Primăvara"},
        {"Summer", "صيف", "Vara"},
        {"Autumn", "خريف", "Toamna"},
        {"Year’s end", "نهاية سنة", "Sfârșitul de an"},
    };
    private static final String[][] PLACES = {
        {"Meter reading", "قراءة العدّاد", "Citirea contorului"},
        {"Monthly bill", "الفاتورة الشهرية", "Factura lunară"},
        {"Call to the help line", "مكالمة خط المساعدة", "Apel la linia de asistență"},
        {"Visit of the technician", "زيارة الفنّي", "Vizita tehnicianului"},
        {"Notice of a new price", "إشعار بسعر جديد", "Anunțul unui preț nou"},
        {"Account page", "صفحة الحساب", "Pagina contului"},
        {"Power cut", "انقطاع الكهرباء", "Pana de curent"},
    };
    private static final String[][] SENTENCES = {
        {
            "Compares the bill with last year",
            "يقارن الفاتورة بالسنة الماضية",
            "Compară factura cu anul trecut"
        },
        {
            "Asks why the price has changed",
            "يسأل لماذا تغيّر السعر",
            "Întreabă de ce s-a schimbat prețul"
        },
        {
            "Wants one person to answer",
            "يريد شخصًا واحدًا يجيبه",
            "Vrea ca un singur om să îi răspundă"
        },
        {"Reads the meter in the cellar", "يقرأ العدّاد في القبو", "Citește contorul din pivniță"},
        {"Sends a picture by telephone", "يرسل صورة من الهاتف", "Trimite o poză de pe telefon"},
        {"Waits for the letter", "ينتظر الرسالة", "Așteaptă scrisoarea"},
        {
            "Thinks of changing the supplier",
            "يفكّر في تغيير المورّد",
            "Se gândește să schimbe furnizorul"
        },
        {"Tells a neighbour", "يخبر جاره", "Îi povestește unui vecin"},
        {
            "Saves energy and sees it in the figures",
            "يوفّر الطاقة ويرى ذلك في الأرقام",
            "Face economie și o vede în cifre"
        },
        {
            "Finds the form after a long search",
            "يجد النموذج بعد بحث طويل",
            "Găsește formularul după o căutare lungă"
        },
        {"Is thanked by name", "يُشكر باسمه", "I se mulțumește pe nume"},
    };
    private static final String[] KINDS = {
        "actions",
        "motivations",
        "questions",
        "barriers",
        "needs",
        "backstage",
        "action-items",
        "opportunities",
        "decision-factors",
        "observations",
        "kpi"
    };
    private static final String[][] OWN_LANES = {
        {"Systems", "الأنظمة", "Sisteme"},
        {"Messages", "الرسائل", "Mesaje"},
        {"Teams", "الفرق", "Echipe"},
        {"Rules", "القواعد", "Reguli"},
        {"Costs", "التكاليف", "Costuri"},
        {"Risks", "المخاطر", "Riscuri"},
        {"Weather", "الطقس", "Vremea"},
        {"Neighbours", "الجيران", "Vecinii"},
        {"Ideas", "الأفكار", "Idei"},
    };
    private static final String[] CHANNELS = {
        "phone", "web-site", "text-messages", "email-marketing"
    };
    private static final String[] TOUCHPOINT_KINDS = {"external", "internal", "peripheral"};
    private static final String[] PAIN_KINDS = {"pain", "friction", "bottleneck"};
    private static final int[] CURVE = {0, 1, 1, 2, 1, 0, -1, -2, -1, -1, 0, 2};

    private final int stages;
    private final int rows;

    LargeMap(int stages, int rows) {
        this.stages = stages;
        this.rows = rows;
    }

    /** The file: one element a line. */
    String json() {
        ObjectNode map = JSON.createObjectNode();
        map.put("format", "rihla-map/1").put("key", "large-map").put("state", "draft");
        map.putArray("languages").add("en").add("ar").add("ro");
        map.set(
                "name",
                label(
                        "Ten years with an energy supplier",
                        "عشر سنوات مع مورّد طاقة",
                        "Zece ani cu un furnizor de energie"));
        map.set(
                "goal",
                label(
                        "The household stays, and calls less often every year.",
                        "أن تبقى الأسرة وتقلّ مكالماتها كل سنة.",
                        "Familia rămâne și sună tot mai rar."));
        map.set(
                "persona",
                label(
                        "The Ionescu household, two adults and a child",
                        "أسرة من شخصين وطفل",
                        "Familia Ionescu, doi adulți și un copil"));
        map.set("stages", stageList());
        map.set("lanes", laneList());
        map.set("touchpoints", touchpointList());
        map.set("cards", cardList());
        map.set("painPoints", painPointList());
        return oneElementALine(map);
    }

    private ArrayNode stageList() {
        ArrayNode list = JSON.createArrayNode();
        for (int stage = 0; stage < stages; stage++) {
            int year = 2016 + stage / SEASONS.length;
            ObjectNode node = list.addObject().put("id", "stage-" + stage);
            node.set("name", label(SEASONS[stage % SEASONS.length], " " + year));
        }
        return list;
    }

    private ArrayNode laneList() {
        ArrayNode list = JSON.createArrayNode();
        for (int row = 0; row < rows; row++) {
            ObjectNode node = list.addObject().put("id", "lane-" + row);
            if (row < KINDS.length) {
                node.put("kind", KINDS[row]);
            } else {
                int own = row - KINDS.length;
                String number = own < OWN_LANES.length ? "" : " " + own;
                node.put("kind", "custom");
                node.set("name", label(OWN_LANES[own % OWN_LANES.length], number));
            }
        }
        return list;
    }

    private ArrayNode touchpointList() {
        ArrayNode list = JSON.createArrayNode();
        for (int stage = 0; stage < stages; stage++) {
            ObjectNode node = list.addObject().put("id", "touchpoint-" + stage);
            node.put("stage", "stage-" + stage);
            node.set("name", label(PLACES[stage % PLACES.length], ""));
            node.set("activity", label(SENTENCES[stage % SENTENCES.length], ""));
            node.put("kind", TOUCHPOINT_KINDS[stage % TOUCHPOINT_KINDS.length]);
            node.putArray("channels").add(CHANNELS[stage % CHANNELS.length]);
            node.put("feeling", CURVE[stage % CURVE.length]);
            node.put("momentOfTruth", stage % 9 == 4);
            node.put("decisionPoint", stage % 11 == 7);
            node.put("department", stage % 2 == 0 ? "Service" : "Billing & accounts");
        }
        return list;
    }

    private ArrayNode cardList() {
        ArrayNode list = JSON.createArrayNode();
        for (int stage = 0; stage < stages; stage++) {
            for (int row = 0; row < rows; row++) {
                ObjectNode node = list.addObject().put("id", "card-" + stage + "-" + row);
                node.put("lane", "lane-" + row).put("stage", "stage-" + stage);
                String[] sentence = SENTENCES[(3 * stage + 7 * row) % SENTENCES.length];
                String tail = (stage + row) % 2 == 0 ? "" : hard(stage, row);
                node.set("text", label(sentence, tail));
            }
        }
        return list;
    }

    private ArrayNode painPointList() {
        ArrayNode list = JSON.createArrayNode();
        for (int stage = 2; stage < stages; stage += 3) {
            ObjectNode node = list.addObject().put("id", "pain-" + stage);
            node.put("touchpoint", "touchpoint-" + stage);
            node.set("text", label(SENTENCES[(stage + 5) % SENTENCES.length], ""));
            node.put("kind", PAIN_KINDS[stage % PAIN_KINDS.length]).put("severity", 1 + stage % 5);
        }
        return list;
    }

    /** What a template must escape and isolate. */
    private static String hard(int stage, int row) {
        return ": <b>" + stage + " & " + row + "</b> > \"العدّاد\"";
    }

    private static ObjectNode label(String[] words, String tail) {
        return label(words[0] + tail, words[1] + tail, words[2] + tail);
    }

    private static ObjectNode label(String... texts) {
        ObjectNode label = JSON.createObjectNode();
        for (int i = 0; i < LANGUAGES.length; i++) {
            label.put(LANGUAGES[i], texts[i]);
        }
        return label;
    }

    private static String oneElementALine(ObjectNode map) {
        List<String> fields = new ArrayList<>();
        map.fields()
                .forEachRemaining(
                        field -> {
                            String value = field.getValue().toString();
                            if (field.getValue().path(0).isObject()) {
                                value =
                                        String.join(
                                                "",
                                                "[\n    ",
                                                String.join(
                                                        ",\n    ",
                                                        lines((ArrayNode) field.getValue())),
                                                "\n  ]");
                            }
                            fields.add("  \"" + field.getKey() + "\": " + value);
                        });
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static List<String> lines(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(Object::toString).toList();
    }
}
