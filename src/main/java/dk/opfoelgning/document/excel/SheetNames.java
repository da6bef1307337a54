package dk.opfoelgning.document.excel;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names that Excel allows, no two alike.
final class SheetNames {
    private static final int LONGEST = 31;

    private final List<SheetTitle> all;
    private final Map<String, String> made = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /// @param titles the different ones that names are to be made of, to see what tells them apart
    SheetNames(Collection<String> titles) {
        this.all = titles.stream().distinct().map(SheetTitle::of).toList();
    }

    /// A name made of a table's title; the same title again gets a number.
    String of(String title) {
        String name = made.computeIfAbsent(title, this::free);
        String unique = name;
        for (int i = 2; !taken.add(key(unique)); i++) {
            String suffix = " (" + i + ")";
            unique = shortened(name, LONGEST - suffix.length()) + suffix;
        }
        return unique;
    }

    private String free(String title) {
        var given = SheetTitle.of(title);
        boolean shared = all.stream().filter(given::isAboutTheSame).count() > 1;
        List<String> names = given.names(shared, LONGEST).toList();
        return names.stream()
                .filter(name -> !taken.contains(key(name)))
                .findFirst()
                .orElse(names.getFirst());
    }

    private static String shortened(String name, int room) {
        return name.length() <= room ? name : ShorterTitles.of(name, room).getFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
