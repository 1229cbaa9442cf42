package io.rihla.tracking;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Departments for tests. */
public final class Samples {

    private Samples() {}

    /** Sales, support and finance in three languages, and an archived one. */
    public static List<Department> departments() {
        return List.of(
                department(
                        "d1",
                        name("Sales", "المبيعات", "Vânzări"),
                        new DepartmentRule("SAL", "", "", "")),
                department(
                        "d2",
                        name("Support", "الدعم", "Asistență"),
                        new DepartmentRule("", "", "support", ""),
                        new DepartmentRule("WEB", "Help centre", "", "")),
                department(
                        "d3",
                        name("Finance", "المالية", "Finanțe"),
                        new DepartmentRule("", "", "", "Invoice")),
                department("d4", name("Old shop", "المتجر القديم", "Magazinul vechi"))
                        .archived(true));
    }

    public static Department department(String id, LocalizedText name, DepartmentRule... rules) {
        return new Department(
                id,
                name,
                DepartmentColour.BLUE,
                DepartmentPattern.STRIPES,
                "lead",
                "staff",
                "SAL",
                "Task",
                Optional.of(Language.RO),
                List.of(rules),
                false);
    }

    public static LocalizedText name(String en, String ar, String ro) {
        return new LocalizedText(Map.of(Language.EN, en, Language.AR, ar, Language.RO, ro));
    }
}
