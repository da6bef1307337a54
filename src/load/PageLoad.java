import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fifty people at the page while runs go on beside it. From the project's folder, with a JDK 25:
///
///     java src/load/PageLoad.java [users] [seconds]
///
/// Everybody is logged in, reads a page, thinks for half a second to one and a half, and reads on. It ends with 1 where
/// an answer is wrong, or 95 of 100 pages do not come within 300 ms.
final class PageLoad {
    private static final String PASSWORD = "en lang adgangskode";
    private static final long LIMIT = 300;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PREVIEW = Pattern.compile("href=\"(/opfoelgninger/[^\"]+/vis/orientering.html)\"");
    private static final Pattern PDF = Pattern.compile("href=\"(/opfoelgninger/[^\"]+/orientering.pdf)\"");

    private final int users;
    private final Duration time;
    private final Path folder;
    private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private String address = "";

    private PageLoad(int users, Duration time, Path folder) {
        this.users = users;
        this.time = time;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        var folder = Files.createTempDirectory("page-load");
        System.exit(new PageLoad(users, Duration.ofSeconds(seconds), folder).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.println("making three follow-ups");
        for (var period : List.of("2026-03", "2026-04", "2026-05")) {
            require(program("run", "--period", period, "--no-mail").start().waitFor() == 0, "a run failed");
        }
        var add = program("user", "add", "drift", "--role", "drift")
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        add.outputWriter().append(PASSWORD + "\n").close();
        require(add.waitFor() == 0, "nobody could be added");
        var serve = program("serve", "--port", "0").redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        try {
            var told = serve.inputReader().readLine();
            address = told.substring(told.indexOf("http"), told.length() - 1);
            var people = logIn();
            return measured(people);
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    private ProcessBuilder program(String... arguments) {
        var command = new ArrayList<>(List.of("./opfoelgning"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--output", folder.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private List<Person> logIn() throws Exception {
        System.out.printf("letting %d people in%n", users);
        var drift = new Person("drift");
        drift.logIn();
        var people = new ArrayList<Person>();
        for (int number = 1; number <= users; number++) {
            var person = new Person("nummer " + number);
            drift.post(
                    "/brugere",
                    "/brugere",
                    Map.of("navn", person.name, "rolle", "sekretariat", "center", "", "adgangskode", PASSWORD));
            person.logIn();
            people.add(person);
        }
        return people;
    }

    private boolean measured(List<Person> people) throws Exception {
        System.out.printf("reading for %d s while runs go on%n", time.toSeconds());
        long end = System.nanoTime() + time.toNanos();
        var runs = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> threads.submit(() -> person.read(end)));
            threads.submit(() -> {
                while (System.nanoTime() < end) {
                    require(program("run", "--period", "2026-05", "--no-mail").start().waitFor() == 0, "a run failed");
                    runs.incrementAndGet();
                }
                return null;
            });
        }
        return report(runs.get());
    }

    private boolean report(int runs) {
        System.out.printf("%d runs beside it%n%-12s %8s %8s %8s %8s %8s%n", runs, "ms", "number", "p50", "p95", "p99", "max");
        times.keySet().stream().sorted().forEach(kind -> print(kind, sorted(List.of(kind))));
        var pages = sorted(times.keySet().stream().filter(kind -> !kind.equals("pdf") && !kind.equals("zip")).toList());
        print("all pages", pages);
        faults.stream().limit(10).forEach(System.out::println);
        System.out.printf("%d errors%n", faults.size());
        return faults.isEmpty() && runs > 0 && at(pages, 95) <= LIMIT;
    }

    private List<Long> sorted(List<String> kinds) {
        return kinds.stream().flatMap(kind -> times.get(kind).stream()).sorted().toList();
    }

    private static void print(String kind, List<Long> sorted) {
        System.out.printf(
                "%-12s %8d %8d %8d %8d %8d%n",
                kind, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    /// Somebody with a browser's cookies.
    private final class Person {
        private final String name;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();

        Person(String name) {
            this.name = name;
        }

        void logIn() throws IOException, InterruptedException {
            post("/log-ind", "/log-ind", Map.of("navn", name, "adgangskode", PASSWORD));
            require(get("/").body().contains(name), name + " cannot log in");
        }

        void post(String form, String path, Map<String, String> fields) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get(form).body());
            require(token.find(), form + " has no form");
            var body = fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))
                    + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        Void read(long end) throws InterruptedException {
            while (System.nanoTime() < end) {
                try {
                    tour(end);
                } catch (IOException | RuntimeException e) {
                    faults.add(String.valueOf(e));
                }
            }
            return null;
        }

        /// As a secretary goes through a month.
        private void tour(long end) throws IOException, InterruptedException {
            timed("overview", "/");
            var followUp = timed("follow-up", "/opfoelgninger/" + one("2026-03", "2026-04", "2026-05"));
            follow("preview", PREVIEW, followUp);
            timed("search", "/soeg?q=" + one("ledighed", "udgift", "psykiatri", "boligplan"));
            follow("pdf", PDF, followUp);
            if (ThreadLocalRandom.current().nextInt(10) == 0) {
                timed("zip", "/opfoelgninger/2026-04/alle.zip");
            }
        }

        private void follow(String kind, Pattern link, String page) throws IOException, InterruptedException {
            var found = link.matcher(page);
            if (found.find()) {
                timed(kind, found.group(1));
            }
        }

        private String timed(String kind, String path) throws IOException, InterruptedException {
            Thread.sleep(ThreadLocalRandom.current().nextInt(500, 1_500));
            long start = System.nanoTime();
            var answer = get(path);
            times.computeIfAbsent(kind, _ -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - start) / 1_000_000);
            // A document that was made again between the two has another address
            boolean isReplaced = answer.statusCode() == 404 && path.contains("2026-05/");
            if (answer.statusCode() != 200 && !isReplaced) {
                faults.add(answer.statusCode() + " for " + path);
            }
            return answer.body();
        }
    }

    private static String one(String... of) {
        return of[ThreadLocalRandom.current().nextInt(of.length)];
    }
}
