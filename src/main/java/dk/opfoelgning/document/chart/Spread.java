package dk.opfoelgning.document.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels above one another apart, each as near to its wanted place as the others let it.
final class Spread {
    private final float[] wanted;
    private final float[] heights;

    private Spread(float[] wanted, float[] heights) {
        this.wanted = wanted;
        this.heights = heights;
    }

    /// @param labels where each label's middle would like to be, and its height
    /// @return where each label's middle comes to stand, none above the top unless all of them do not fit
    static List<Float> of(List<Label> labels, float top, float bottom) {
        List<Integer> order = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(i -> labels.get(i).wanted()))
                .toList();
        var wanted = new float[labels.size()];
        var heights = new float[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = labels.get(order.get(i)).wanted();
            heights[i] = labels.get(order.get(i)).height();
        }
        float[] places = new Spread(wanted, heights).places(top, bottom);
        var found = new Float[wanted.length];
        for (int i = 0; i < found.length; i++) {
            found[order.get(i)] = places[i];
        }
        return Arrays.asList(found);
    }

    record Label(float wanted, float height) {}

    /// Halfway between pushing all down and pushing all up, then back within the bounds.
    private float[] places(float top, float bottom) {
        float[] down = down(wanted, Float.NEGATIVE_INFINITY);
        float[] up = up(wanted, Float.POSITIVE_INFINITY);
        var places = new float[wanted.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (down[i] + up[i]) / 2;
        }
        return down(up(places, bottom), top);
    }

    private float[] down(float[] from, float top) {
        float[] places = from.clone();
        float edge = top;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], edge + heights[i] / 2);
            edge = places[i] + heights[i] / 2;
        }
        return places;
    }

    private float[] up(float[] from, float bottom) {
        float[] places = from.clone();
        float edge = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], edge - heights[i] / 2);
            edge = places[i] - heights[i] / 2;
        }
        return places;
    }
}
