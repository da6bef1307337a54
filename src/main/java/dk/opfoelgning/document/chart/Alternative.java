package dk.opfoelgning.document.chart;

import dk.opfoelgning.document.ChartKind;
import dk.opfoelgning.document.chart.Chart.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A chart in a few Danish sentences for those who don't see it, with the numbers as printed.
public final class Alternative {
    private final Chart chart;
    private final List<String> sentences = new ArrayList<>();

    private Alternative(Chart chart) {
        this.chart = chart;
    }

    public static String of(Chart chart) {
        var alternative = new Alternative(chart);
        alternative.tell();
        return String.join(" ", alternative.sentences);
    }

    private void tell() {
        sentence(chart.finding());
        sentence(kind() + ": " + chart.subtitle());
        switch (chart.kind()) {
            case COLUMNS -> development(chart.series(), "Tallet ", "Tallet er ");
            case STACKED_COLUMNS -> totalAndParts();
            case LINES ->
                development(chart.series(), "", chart.series().getFirst().name() + " er ");
            case BARS -> bars();
            case WATERFALL -> WaterfallStory.of(chart).forEach(this::sentence);
        }
    }

    private void sentence(String text) {
        sentences.add(text.endsWith(".") ? text : text + ".");
    }

    private String kind() {
        return switch (chart.kind()) {
            case COLUMNS -> "Søjlediagram";
            case STACKED_COLUMNS -> "Stablet søjlediagram";
            case LINES -> "Kurvediagram";
            case BARS -> "Liggende søjlediagram";
            case WATERFALL -> "Vandfaldsdiagram";
        };
    }

    private void totalAndParts() {
        List<Series> all = new ArrayList<>(chart.total().stream().toList());
        all.addAll(chart.series());
        development(all, "", "Summen er ");
    }

    /// The first and last number of each series, and the first one's highest and lowest where they are others.
    private void development(List<Series> all, String start, String extremes) {
        List<Series> known =
                all.stream().filter(series -> !series.known().isEmpty()).toList();
        if (!known.isEmpty()) {
            sentence(start
                    + joined(known.stream()
                            .map(series -> ends(series, known.getFirst()))
                            .toList()));
            extremes(known.getFirst(), extremes);
        }
    }

    /// `Viborg går fra 3,1 (april 2025) til 3,4 (april 2026)`; without the categories where the first series told
    // them.
    private String ends(Series series, Series first) {
        int from = series.known().getFirst();
        int to = series.known().getLast();
        if (from == to) {
            return name(series) + "er " + at(series, from);
        }
        boolean told = series != first
                && from == first.known().getFirst()
                && to == first.known().getLast();
        return told
                ? name(series) + "fra " + text(series, from) + " til " + text(series, to)
                : name(series) + "går fra " + at(series, from) + " til " + at(series, to);
    }

    private String name(Series series) {
        return chart.series().size() > 1 || chart.kind() == ChartKind.LINES ? series.name() + " " : "";
    }

    private static String text(Series series, int index) {
        return series.values().get(index).text();
    }

    private String at(Series series, int index) {
        return text(series, index) + " (" + category(index) + ")";
    }

    /// Months are small within a sentence; the names of bars are names.
    private String category(int index) {
        String category = chart.categories().get(index);
        return chart.kind() == ChartKind.BARS ? category : lowered(category);
    }

    static String lowered(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " og " + parts.getLast();
    }

    private void extremes(Series series, String start) {
        var parts = new ArrayList<String>();
        highest(series).filter(i -> isBetween(series, i)).ifPresent(i -> parts.add("højest " + at(series, i)));
        lowest(series).filter(i -> isBetween(series, i)).ifPresent(i -> parts.add("lavest " + at(series, i)));
        if (!parts.isEmpty()) {
            sentence(start + joined(parts));
        }
    }

    /// Whether the number is neither the first nor the last one, which are told already.
    private static boolean isBetween(Series series, int index) {
        var number = series.number(index);
        return !number.equals(series.number(series.known().getFirst()))
                && !number.equals(series.number(series.known().getLast()));
    }

    private void bars() {
        if (chart.series().size() > 1) {
            widest().ifPresent(this::difference);
        } else {
            Series series = chart.series().getFirst();
            highest(series).ifPresent(i -> sentence("Højest: " + at(series, i)));
            lowest(series).ifPresent(i -> sentence("Lavest: " + at(series, i)));
        }
    }

    private void difference(int category) {
        sentence("Størst forskel: %s med %s mod %s"
                .formatted(
                        chart.categories().get(category),
                        lowered(chart.series().getFirst().named(category)),
                        lowered(chart.series().getLast().named(category))));
    }

    private Optional<Integer> widest() {
        Series one = chart.series().getFirst();
        Series other = chart.series().getLast();
        return one.known().stream()
                .filter(i -> other.number(i).isPresent())
                .max(Comparator.comparing(
                        i -> number(one, i).subtract(number(other, i)).abs()));
    }

    private static Optional<Integer> highest(Series series) {
        return series.known().stream().max(Comparator.comparing(i -> number(series, i)));
    }

    private static Optional<Integer> lowest(Series series) {
        return series.known().stream().min(Comparator.comparing(i -> number(series, i)));
    }

    private static BigDecimal number(Series series, int index) {
        return series.number(index).orElseThrow();
    }
}
