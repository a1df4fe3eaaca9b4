package id.sakip.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import jakarta.inject.Singleton;

/**
 * Texts of codes: Indonesian unless English is asked for. A service keeps its own in {@code pesan.properties} and {@code
 * pesan_en.properties}; the platform's codes have theirs.
 */
@Singleton
public class Messages {

    public static final Locale INDONESIAN = Locale.of("id");

    private static final List<String> BUNDLES = List.of("pesan", "id.sakip.platform.pesan");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The text of {@code kode}, or the code itself when no bundle has one. */
    public String text(Locale locale, String kode, List<Object> args) {
        for (String name : BUNDLES) {
            String pattern = find(name, locale, kode);
            if (pattern != null) {
                Object[] shown = args.stream().map(String::valueOf).toArray();
                return new MessageFormat(pattern, locale).format(shown);
            }
        }
        return kode;
    }

    private static String find(String name, Locale locale, String kode) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
            return bundle.containsKey(kode) ? bundle.getString(kode) : null;
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
