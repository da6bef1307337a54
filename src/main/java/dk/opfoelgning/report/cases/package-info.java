/// The annexes about high-cost cases: a public one with the tables behind the item, and an internal one, case by case.
@NullMarked
package dk.opfoelgning.report.cases;

import org.jspecify.annotations.NullMarked;
