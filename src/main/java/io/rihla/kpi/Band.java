package io.rihla.kpi;

import java.math.BigDecimal;

/**
 * Where the figure of all customers probably is, when only some have answered: of a hundred such
 * bands, some ninety-five hold it.
 *
 * @param low not above the figure, in its unit and with its decimals
 * @param high not below it
 */
public record Band(BigDecimal low, BigDecimal high) {}
