package io.rihla.workbench.jira.dashboard;

import java.util.Map;

/**
 * An item on a dashboard.
 *
 * @param module the complete key of the plugin's module, which may be gone
 * @param column from 0
 * @param place from 0 within the column
 * @param preferences as they were saved; values are texts, whatever the item gave
 * @param configured whether preferences were ever saved
 */
public record DashboardItem(
        long id,
        long dashboard,
        String module,
        int column,
        int place,
        Map<String, String> preferences,
        boolean configured) {}
