package id.sakip.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documents promise: every test they name and every file they link to is there. */
class GuaranteesTest {

    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)(?:#([a-zA-Z0-9_]+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(?! ?-)(.*)\\|$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        Map<String, String> sources = testSources();
        var missing = new ArrayList<String>();
        Matcher named = NAMED_TEST.matcher(Repository.text("docs/guarantees.md"));
        while (named.find()) {
            String source = sources.get(named.group(1));
            if (source == null || named.group(2) != null && !source.contains(" " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void tiesEveryPromiseToATest() throws IOException {
        var loose = new ArrayList<String>();
        boolean inTable = false;
        for (String line : Repository.text("docs/guarantees.md").lines().toList()) {
            if (line.startsWith("| ---")) {
                inTable = true;
            } else if (!ROW.matcher(line).matches()) {
                inTable = false;
            } else if (inTable && !NAMED_TEST.matcher(line).find()) {
                loose.add(line);
            }
        }

        assertThat(loose).isEmpty();
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        var broken = new ArrayList<String>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = page.getParent().resolve(link.group(1));
                if (!Files.exists(target)) {
                    broken.add(Repository.ROOT.relativize(page) + " -> " + link.group(1));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        try (Stream<Path> docs = Files.walk(Repository.path("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        pages.add(Repository.path("README.md"));
        pages.add(Repository.path("CONTRIBUTING.md"));
        return pages;
    }

    /** Sources of the tests by class name; classes of one name in several modules are taken together. */
    private static Map<String, String> testSources() throws IOException {
        var sources = new HashMap<String, String>();
        Matcher module = Pattern.compile("<module>(.+)</module>").matcher(Repository.text("pom.xml"));
        while (module.find()) {
            Path tests = Repository.path(module.group(1) + "/src/test/java");
            if (Files.exists(tests)) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .forEach(file -> sources.merge(
                                    file.getFileName().toString().replace(".java", ""), read(file), String::concat));
                }
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
