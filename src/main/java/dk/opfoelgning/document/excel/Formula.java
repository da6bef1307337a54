package dk.opfoelgning.document.excel;

import java.math.BigDecimal;

/// A formula and what it gives, for programs that don't calculate.
record Formula(String text, BigDecimal value) {}
