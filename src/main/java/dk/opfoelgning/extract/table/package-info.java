/// Reads the rows of a CSV or XLSX file, whatever they mean. The only users of FastCSV and of POI for reading.
@NullMarked
package dk.opfoelgning.extract.table;

import org.jspecify.annotations.NullMarked;
