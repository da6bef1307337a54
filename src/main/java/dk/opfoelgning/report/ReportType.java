package dk.opfoelgning.report;

import java.util.List;

/// A kind of report: which documents of it a follow-up has.
public interface ReportType {

    /// None where the follow-up lacks what the report is about.
    List<Report> reports(Material material);
}
