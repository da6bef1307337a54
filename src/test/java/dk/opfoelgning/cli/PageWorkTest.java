package dk.opfoelgning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// A month's work at the page, one thing after the other: extracts handed in, a stop overruled, documents handed over,
/// words looked for, people let in.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageWorkTest {
    private static final String MAY = "2026-05";
    private static final String CPR = "0101701234";

    @TempDir
    static Path folder;

    private static Sample sample;
    private static ServedPage page;

    @BeforeAll
    static void start() throws Exception {
        sample = Sample.copyTo(folder.resolve("input"));
        assertEquals(
                0, Cli.run(sample.folder(), output(), "--period", "2026-04").exitCode());
        assertEquals(
                0,
                Cli.execute(
                                "approve",
                                "--period",
                                "2026-04",
                                "--input",
                                sample.folder().toString(),
                                "--output",
                                output().toString())
                        .exitCode());
        for (var role : List.of("sekretariat", "controller", "drift", "chef")) {
            ServedPage.addUser(output(), role, "--role", role);
        }
        page = ServedPage.of(output(), sample.folder());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        page.close();
    }

    private static Path output() {
        return folder.resolve("output");
    }

    private static Map<String, byte[]> files(String... names) throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var name : names) {
            files.put(name, Files.readAllBytes(Sample.SHIPPED.resolve(MAY).resolve(name)));
        }
        return files;
    }

    @Test
    @Order(1)
    void extractsWithAMistakeAreRefusedWithItsPlaceAndLeaveTheFolderAsItWas() throws Exception {
        var controller = Visitor.loggedIn(page, "controller");
        var before = Files.readAllBytes(sample.file("2026-05/sager.csv"));
        var broken = new String(before, StandardCharsets.UTF_8).replaceFirst("386\\.111,77", "mange penge");
        var answer = controller.upload(
                "/aflever", Map.of("periode", MAY), Map.of("sager.csv", broken.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.body())
                .contains("Filerne er afvist", "2026-05/sager.csv, linje 2, kolonne", "aarsudgift")
                .doesNotContain("mange penge");
        assertArrayEquals(before, Files.readAllBytes(sample.file("2026-05/sager.csv")));
        assertThat(output().resolve("state/kontrolleres")).doesNotExist();
    }

    @Test
    @Order(1)
    void onlyWhatWasHandedInAndReadIsToldAsRead() throws Exception {
        var files = files("sager.csv");
        files.put("budget.xlsx", "ingen projektmappe".getBytes(StandardCharsets.UTF_8));
        files.put("tidlig.md", "uden hoved".getBytes(StandardCharsets.UTF_8));
        files.put("carelink.md", Files.readAllBytes(sample.file("2026-05/tekster/carelink.md")));
        var answer = Visitor.loggedIn(page, "controller")
                .upload("/aflever", Map.of("periode", MAY), files)
                .body();
        assertThat(answer).contains("Filerne er afvist", "2026-05/budget.xlsx: ");
        assertThat(items(answer.substring(answer.indexOf("Hvad kontrollen læste"))))
                .containsExactly("2026-05/sager.csv: 836 rækker", "2026-05/tekster/carelink.md: tekst");
    }

    private static List<String> items(String html) {
        return Pattern.compile("<li>(2026-[^<]*)</li>")
                .matcher(html)
                .results()
                .map(item -> item.group(1))
                .toList();
    }

    /// What is found after the last line, such as a row that is there twice, too.
    @Test
    @Order(1)
    void mistakesStandInTheOrderOfTheirLines() throws Exception {
        var lines = sample.text("2026-05/sager.csv").split("\n");
        lines[2] = lines[2].replace("I395595-2", "I869304-1");
        lines[4] = lines[4].replaceFirst("^2026-05-31", "i maj");
        var answer = Visitor.loggedIn(page, "controller")
                .upload(
                        "/aflever",
                        Map.of("periode", MAY),
                        Map.of("sager.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        assertThat(items(answer.body()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("linje 3", "samme indsats_id står i linje 2"),
                        second -> assertThat(second).contains("linje 5", "opgjort_pr"),
                        read -> assertThat(read).endsWith(": 836 rækker"));
    }

    @Test
    @Order(1)
    void filesOfAnApprovedMonthLeadToThePageThatItIsCorrectedFrom() throws Exception {
        var same = Files.readAllBytes(sample.file("2026-04/ledighed.csv"));
        assertThat(Visitor.loggedIn(page, "controller")
                        .upload("/aflever", Map.of("periode", "2026-04"), Map.of("ledighed.csv", same))
                        .body())
                .contains("Filerne er modtaget", "<a href=\"/opfoelgninger/2026-04\">rettelse fra dens side</a>")
                .doesNotContain("Lav udkastet");
    }

    @Test
    @Order(1)
    void oneExtractInTwoFormatsIsHandedInOnce() throws Exception {
        var both = files("sager.csv");
        both.put("sager.xlsx", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(Visitor.loggedIn(page, "controller")
                        .upload("/aflever", Map.of("periode", MAY), both)
                        .body())
                .contains("To af filerne har samme navn.");
    }

    @Test
    @Order(1)
    void aMonthWithoutAFolderIsNotRun() throws Exception {
        var controller = Visitor.loggedIn(page, "controller");
        assertThat(controller
                        .post("/koersler", "/koersler", Map.of("periode", "2026-02"))
                        .body()
                        .replace('\u00a0', ' '))
                .contains("Kørslen er ikke sat i gang", "Der er ingen filer for februar 2026.");
        assertThat(controller.read("/koersler")).doesNotContain("Februar 2026");
        assertThat(log()).doesNotContain(";2026-02;");
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "../sager.csv, 2026-05",
        "sager.exe, 2026-05",
        "sagerr.csv, 2026-05",
        "modtagere.csv, 2026-05",
        "sager 0101701234.csv, 2026-05",
        "sager.csv, 2099-01",
        "sager.csv, maj",
        "sager.csv, ../2026-05"
    })
    void aFileOrMonthThatCannotBeOneIsRefused(String name, String period) throws Exception {
        var answer = Visitor.loggedIn(page, "controller")
                .upload("/aflever", Map.of("periode", period), Map.of(name, "x".getBytes(StandardCharsets.UTF_8)));
        assertEquals(200, answer.statusCode());
        assertThat(answer.body()).contains("Filerne er ikke modtaget").doesNotContain(CPR);
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"sekretariat", "chef", "drift"})
    void nobodyElseHandsInExtractsOrStartsRuns(String name) throws Exception {
        var visitor = Visitor.loggedIn(page, name);
        assertEquals(404, visitor.get("/aflever").statusCode());
        var upload = visitor.upload("/aflever", Map.of("periode", MAY), files("sager.csv"));
        assertEquals(404, upload.statusCode());
        assertEquals(
                404,
                visitor.post("/", "/koersler", Map.of("periode", "2026-04")).statusCode());
    }

    @Test
    @Order(2)
    void extractsThatAreRightAreTakenInAndTheDraftIsMadeAtOnce() throws Exception {
        var controller = Visitor.loggedIn(page, "controller");
        Files.delete(sample.file("2026-05/budget.csv"));
        var answer = controller.upload("/aflever", Map.of("periode", MAY), files("sager.csv", "budget.csv"));
        assertThat(answer.body()).contains("Filerne er modtaget for maj", "2026-05/sager.csv:", "Lav udkastet for maj");
        assertThat(sample.file("2026-05/budget.csv")).exists();
        assertEquals(
                302,
                controller.post("/aflever", "/koersler", Map.of("periode", MAY)).statusCode());
        until(() -> controller.get("/").body().contains("/opfoelgninger/2026-05\""));
        assertThat(controller.read("/koersler")).contains("Maj 2026", "Færdig", "Skrev dokumenterne");
        assertThat(output().resolve("2026-05/orientering.pdf")).exists();
    }

    @Test
    @Order(3)
    void aFollowUpTellsWhatHasChangedAndHowItsGatesStoodBefore() throws Exception {
        var secretary = Visitor.loggedIn(page, "sekretariat").read("/opfoelgninger/2026-05");
        assertThat(secretary)
                .contains("244 sager", "+1 sag siden april", "457,2 mio. kr.", "+11,8 mio. kr. siden april")
                .contains("april 2026: I orden")
                .doesNotContain("Månedsstatus");
        assertThat(Visitor.loggedIn(page, "chef").read("/opfoelgninger/2026-05"))
                .contains("Månedsstatus maj 2026: Center for Handicap og Myndighed");
    }

    @Test
    @Order(4)
    void aStopIsOverruledWithAReasonThatDocumentsQuote() throws Exception {
        Files.createDirectories(sample.file("2026-06"));
        sample.write("2026-06/sager.csv", sample.text("2026-05/sager.csv").replace("2026-05-31", "2026-06-30"));
        var controller = Visitor.loggedIn(page, "controller");
        controller.upload("/aflever", Map.of("periode", "2026-06"), files("budget.csv"));
        controller.post("/koersler", "/koersler", Map.of("periode", "2026-06"));
        until(() -> controller.read("/koersler").contains("Overrul, og lav udkastet"));
        var overrule = Map.of("periode", "2026-06", "kontrol", "budget.samme-fil");
        assertThat(controller
                        .post("/koersler", "/koersler/overrul", with(overrule, "Ring til " + CPR))
                        .body())
                .contains("ligner et CPR-nummer");
        assertEquals(
                404,
                Visitor.loggedIn(page, "sekretariat")
                        .post("/", "/koersler/overrul", with(overrule, "x"))
                        .statusCode());
        assertEquals(
                404,
                controller
                        .post("/koersler", "/koersler/overrul", with(Map.of("periode", "2026-06", "kontrol", "x"), "x"))
                        .statusCode());
        controller.post("/koersler", "/koersler/overrul", with(overrule, "Budgettet er ikke ændret i juni."));
        until(() -> controller.get("/").body().contains("/opfoelgninger/2026-06\""));
        assertThat(controller.get("/opfoelgninger/2026-06").body())
                .contains("Overrulet af controller", "Budgettet er ikke ændret i juni.");
        assertThat(log()).contains(";controller;overrule;2026-06;budget.samme-fil: Budgettet er ikke ændret i juni.");
    }

    private static HashMap<String, String> with(Map<String, String> fields, String reason) {
        var all = new HashMap<>(fields);
        all.put("begrundelse", reason);
        return all;
    }

    @Test
    @Order(5)
    void anApprovedFollowUpIsHandedOverWithAllThatRecordsAndAgendasNeed() throws Exception {
        var secretary = Visitor.loggedIn(page, "sekretariat");
        assertEquals(
                404, secretary.get("/opfoelgninger/2026-05/overlevering.zip").statusCode(), "a draft");
        var read = approval(secretary);
        assertThat(secretary.read("/opfoelgninger/2026-05/godkend")).contains("Læs udkastet først");
        remake();
        assertThat(secretary.read(read)).contains("Læs udkastet først").doesNotContain("Godkend opfølgningen for");
        assertThat(secretary
                        .post("/", "/opfoelgninger/2026-05/godkend", manifest(read))
                        .body())
                .contains("Udkastet er lavet om, siden du så det.")
                .doesNotContain("name=\"manifest\"");
        var again = approval(secretary);
        assertThat(secretary.read(again)).contains("Godkend opfølgningen for maj");
        assertEquals(
                302,
                secretary
                        .post(again, "/opfoelgninger/2026-05/godkend", manifest(again))
                        .statusCode());
        var open = unzipped(secretary);
        assertThat(open.keySet()).allMatch(name -> name.startsWith("aaben/"));
        requireTold(open, "aaben/", "offentlig");
        var told = JsonMapper.shared().readTree(open.get("aaben/overlevering.json"));
        var item = told.get("dokumenter")
                .valueStream()
                .filter(document -> document.get("fil").asString().equals("orientering.pdf"))
                .findFirst()
                .orElseThrow();
        assertEquals("Orientering maj\u00a02026", item.get("titel").asString());
        assertEquals("85.02.10-A26-4-25", item.get("journalnummer").asString());
        assertEquals("86", item.get("punkt").asString());
        assertEquals("2026-06-09", item.get("moededato").asString());
        var all = unzipped(Visitor.loggedIn(page, "controller"));
        requireTold(all, "aaben/", "offentlig");
        requireTold(all, "lukket/", "intern");
        assertEquals(
                404,
                Visitor.loggedIn(page, "chef")
                        .get("/opfoelgninger/2026-05/overlevering.zip")
                        .statusCode());
        assertThat(log()).contains("2026-05, hand-over of ");
    }

    /// Where the draft's page leads to.
    private static String approval(Visitor secretary) throws Exception {
        var link = Pattern.compile("href=\"(/opfoelgninger/2026-05/godkend\\?manifest=\\w{64})\"");
        return link.matcher(secretary.get("/opfoelgninger/2026-05").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static Map<String, String> manifest(String approval) {
        return Map.of("manifest", approval.substring(approval.length() - 64));
    }

    /// With a figure that is not the same.
    private static void remake() throws Exception {
        var controller = Visitor.loggedIn(page, "controller");
        var before = approval(Visitor.loggedIn(page, "sekretariat"));
        var cases = sample.text("2026-05/sager.csv").replaceFirst("386\\.111,77", "386.222,77");
        controller.upload(
                "/aflever", Map.of("periode", MAY), Map.of("sager.csv", cases.getBytes(StandardCharsets.UTF_8)));
        controller.post("/aflever", "/koersler", Map.of("periode", MAY));
        until(() -> !approval(Visitor.loggedIn(page, "sekretariat")).equals(before));
    }

    /// JSON and XML name each document of the folder with its bytes, and no other.
    private static void requireTold(Map<String, byte[]> parcel, String place, String classification) throws Exception {
        var json = JsonMapper.shared().readTree(parcel.get(place + "overlevering.json"));
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parcel.get(place + "overlevering.xml")));
        var inXml = xml.getElementsByTagName("fil");
        var names = json.get("dokumenter")
                .valueStream()
                .map(document -> document.get("fil").asString())
                .toList();
        assertEquals(names.size(), inXml.getLength());
        for (int number = 0; number < names.size(); number++) {
            var document = json.get("dokumenter").get(number);
            var name = names.get(number);
            assertEquals(name, inXml.item(number).getTextContent());
            assertEquals(classification, document.get("klassifikation").asString());
            assertThat(document.get("titel").asString()).isNotBlank();
            assertArrayEquals(
                    Files.readAllBytes(output().resolve("2026-05").resolve(name)), parcel.get(place + name), name);
            assertEquals(
                    document.get("sha256").asString(),
                    xml.getElementsByTagName("sha256").item(number).getTextContent());
        }
        assertEquals(
                names.size() + 2,
                parcel.keySet().stream().filter(name -> name.startsWith(place)).count());
    }

    private static Map<String, byte[]> unzipped(Visitor visitor) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                visitor.bytes("/opfoelgninger/2026-05/overlevering.zip").body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    @Order(5)
    void extractsComeOneByOneAndAllOfOneHandInOrNone() throws Exception {
        var controller = Visitor.loggedIn(page, "controller");
        var alone = controller.upload("/aflever", Map.of("periode", "2026-07"), files("ledighed.csv"));
        assertThat(alone.body())
                .contains("Filerne er modtaget for juli", "Der mangler stadig: 2026-07/sager.")
                .doesNotContain("Lav udkastet");
        assertThat(sample.file("2026-07/ledighed.csv")).exists();

        var before = Files.readAllBytes(sample.file("2026-05/ledighed.csv"));
        var stumbling = Files.createDirectories(sample.file("2026-05/.sager.csv.foer/i-vejen"));
        var both = new LinkedHashMap<String, byte[]>();
        both.put("ledighed.csv", (new String(before, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        both.putAll(files("sager.csv"));
        var half = controller.upload("/aflever", Map.of("periode", MAY), both);
        assertThat(half.body()).contains("Filerne er ikke lagt ind", "intet er ændret");
        assertArrayEquals(before, Files.readAllBytes(sample.file("2026-05/ledighed.csv")));
        Files.delete(stumbling);
        Files.delete(stumbling.getParent());
    }

    @Test
    @Order(8)
    void aTornLineOfTheDiaryStopsNothing() throws Exception {
        Files.writeString(
                output().resolve("state/side.jsonl"),
                "{\"at\":\"2026-05-01T10:00:00Z\",\"who\":\"ann",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        var secretary = Visitor.loggedIn(page, "sekretariat");
        var decision = Map.of("tekst", "Taget til\r\nefterretning.", "foer", "");
        assertEquals(
                302,
                secretary
                        .post("/opfoelgninger/2026-05/beslutning", "/opfoelgninger/2026-05/beslutning", decision)
                        .statusCode());
        assertThat(secretary.read("/opfoelgninger/2026-05")).contains("Taget til efterretning.");
        assertThat(log()).contains(";sekretariat;decision;2026-05;");
        var late = secretary
                .post("/", "/opfoelgninger/2026-05/beslutning", decision)
                .body();
        assertThat(late).contains("En anden har skrevet beslutningen imens: »Taget til efterretning.«");
    }

    @Test
    @Order(9)
    void aZipThatCannotBeFinishedIsBrokenOff() throws Exception {
        var secretary = Visitor.loggedIn(page, "sekretariat");
        var file = output().resolve("2026-05/sagsliste.pdf");
        Files.writeString(file, "noget andet");
        for (var zip : List.of("alle.zip", "overlevering.zip")) {
            assertThatThrownBy(() -> secretary.bytes("/opfoelgninger/2026-05/" + zip))
                    .as(zip)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    @Order(6)
    void wordsAreFoundInWhatOneMaySeeAndNowhereElse() throws Exception {
        var secretary = Visitor.loggedIn(page, "sekretariat");
        assertThat(secretary.read("/soeg?q=boligplan")).contains("<mark>", "Orientering maj 2026");
        assertThat(secretary.read("/soeg?q=LEDIGHED+april")).contains("<mark>");
        assertThat(secretary.read("/soeg?q=intetsomhelst")).contains("Ingen fund");
        assertThat(secretary.read("/soeg?q=%3Cscript%3E")).doesNotContain("<script>");
        var ofCentres = "/soeg?q=store+prisstigninger";
        assertThat(Visitor.loggedIn(page, "chef").read(ofCentres)).contains("Månedsstatus");
        assertThat(secretary.read(ofCentres)).doesNotContain("Månedsstatus");
        assertThat(Visitor.loggedIn(page, "drift").read("/soeg?q=ledighed")).contains("Ingen fund");
    }

    @Test
    @Order(7)
    void whoRunsTheProgramLetsPeopleInAndOut() throws Exception {
        var drift = Visitor.loggedIn(page, "drift");
        var user = new HashMap<>(Map.of("navn", "lone", "rolle", "leder", "center", "Center for Opfindelser"));
        user.put("adgangskode", "en midlertidig kode");
        assertThat(drift.post("/brugere", "/brugere", user).body()).contains("Vælg det center, som lederen har.");
        user.put("center", "Center for Handicap og Myndighed");
        user.put("adgangskode", "kort");
        assertThat(drift.post("/brugere", "/brugere", user).body()).contains("mindst 12 tegn");
        user.put("adgangskode", "en midlertidig kode");
        user.put("navn", CPR);
        assertThat(drift.post("/brugere", "/brugere", user).body()).contains("ligner et CPR-nummer");
        user.put("navn", "Tidsplanen");
        assertThat(drift.post("/brugere", "/brugere", user).body()).contains("Brugernavnet må have");
        user.put("navn", "lone");
        assertEquals(302, drift.post("/brugere", "/brugere", user).statusCode());
        assertThat(drift.post("/brugere", "/brugere", user).body()).contains("Der er allerede en bruger med det navn.");

        var lone = new Visitor(page);
        lone.logIn("lone", "en midlertidig kode");
        assertThat(lone.get("/").body()).contains("leder, Center for Handicap og Myndighed");
        var change =
                Map.of("nuvaerende", "en midlertidig kode", "ny", "min helt egen kode", "igen", "min helt egen kode");
        assertThat(lone.post("/adgangskode", "/adgangskode", change).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/log-ind?skiftet"));
        assertThat(Visitor.location(lone.get("/"))).endsWith("/log-ind");
        assertThat(Visitor.location(lone.logIn("lone", "min helt egen kode"))).doesNotContain("log-ind");

        assertEquals(
                302,
                drift.post("/brugere", "/brugere/fjern", Map.of("navn", "lone")).statusCode());
        assertThat(Visitor.location(lone.get("/"))).endsWith("/log-ind");
        assertEquals(
                404,
                drift.post("/brugere", "/brugere/fjern", Map.of("navn", "drift"))
                        .statusCode());
        assertEquals(404, Visitor.loggedIn(page, "controller").get("/brugere").statusCode());
        assertThat(log())
                .contains(";drift;user;;added lone as leder")
                .contains(";lone;user;;another password for lone")
                .doesNotContain(CPR)
                .doesNotContain("kode");
    }

    /// With what the page has not handed over to it yet.
    @Test
    @Order(9)
    void whatIsApprovedIsCorrectedAndAStopOfThatOverruledWithReasonsThatDocumentsQuote() throws Exception {
        var form = "/opfoelgninger/2026-05/ret";
        var controller = Visitor.loggedIn(page, "controller");
        sample.write("2026-05/budget.csv", sample.text("2026-04/budget.csv"));
        assertThat(controller
                        .post(form, form, Map.of("begrundelse", "Borgeren " + CPR))
                        .body())
                .contains("ligner et CPR-nummer");
        assertEquals(
                404,
                Visitor.loggedIn(page, "sekretariat")
                        .post("/", form, Map.of("begrundelse", "x"))
                        .statusCode());
        controller.post(form, form, Map.of("begrundelse", "En bevilling manglede."));
        until(() -> controller.read("/koersler").contains("Hvorfor opfølgningen rettes")
                && !controller.read("/koersler").contains("Programmet arbejder netop nu"));

        var overrule = with(Map.of("periode", MAY, "kontrol", "budget.samme-fil"), "Budgettet er uændret.");
        assertThat(controller.post("/koersler", "/koersler/overrul", overrule).body())
                .contains("Skriv hvorfor opfølgningen rettes,", "Budgettet er uændret.");
        overrule.put("rettelse", "En bevilling manglede.");
        controller.post("/koersler", "/koersler/overrul", overrule);
        until(() -> controller.get("/").body().contains("/opfoelgninger/2026-05-rettelse-1\""));
        assertThat(controller.get("/opfoelgninger/2026-05-rettelse-1").body())
                .contains("Udkast", "En bevilling manglede.", "Budgettet er uændret.");
        assertThat(Files.readString(output().resolve("2026-05-rettelse-1/orientering.html")))
                .contains("En bevilling manglede.");
        assertEquals(
                404, controller.get("/opfoelgninger/2026-05-rettelse-1/ret").statusCode());
        requireReplaced();
    }

    private static void requireReplaced() throws Exception {
        var secretary = Visitor.loggedIn(page, "sekretariat");
        var correction = "/opfoelgninger/2026-05-rettelse-1";
        assertThat(secretary.get("/opfoelgninger/2026-05").body()).contains("/overlevering.zip");
        secretary.post(
                correction,
                correction + "/godkend",
                Map.of("manifest", Hashes.sha256(output().resolve("2026-05-rettelse-1/manifest.json"))));
        until(() -> secretary.read("/opfoelgninger/2026-05").contains("Opfølgningen er rettet"));
        assertThat(secretary.get("/opfoelgninger/2026-05?gjort=godkendt").body())
                .contains(correction)
                .doesNotContain("Opfølgningen er godkendt");
        assertEquals(
                404, secretary.get("/opfoelgninger/2026-05/overlevering.zip").statusCode());
        assertEquals(200, secretary.get(correction + "/overlevering.zip").statusCode());
        assertThat(secretary.read("/soeg?q=ledighed")).contains("Maj 2026 (rettet siden)", "Maj 2026, rettelse 1");
    }

    private static String log() throws IOException {
        var diary = output().resolve("state/side.jsonl");
        return (Files.exists(diary) ? Files.readString(diary) : "")
                + Cli.execute("log", "--output", output().toString()).text();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        for (int attempt = 0; attempt < 600 && !condition.holds(); attempt++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).isTrue();
    }
}
