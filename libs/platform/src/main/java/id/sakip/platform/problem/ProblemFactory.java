package id.sakip.platform.problem;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.correlation.Correlation;

/** Puts problem documents into words. */
@Singleton
public class ProblemFactory {

    private final Messages messages;

    ProblemFactory(Messages messages) {
        this.messages = messages;
    }

    /** A response for {@code problem} in the language of the request. */
    public Response response(ProblemException problem, String path, HttpHeaders headers) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(document(problem, path, locale(headers)))
                .build();
    }

    Problem document(ProblemException problem, String path, Locale locale) {
        List<Problem.Entry> galat = problem.faults().isEmpty()
                ? null
                : problem.faults().stream().map(f -> entry(f, locale)).toList();
        return new Problem(
                "/masalah/" + problem.kode().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.text(locale, "status." + problem.status(), List.of()),
                problem.status(),
                messages.text(locale, problem.kode(), problem.args()),
                problem.kode(),
                path,
                Correlation.current(),
                galat);
    }

    /** One fault in words. */
    public Problem.Entry entry(Fault fault, Locale locale) {
        return new Problem.Entry(
                fault.baris(), fault.kode(), fault.medan(), messages.text(locale, fault.kode(), fault.args()));
    }

    /** English when the request prefers it over Indonesian, else Indonesian. */
    public static Locale locale(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages().stream()
                    .map(Locale::getLanguage)
                    .filter(l -> l.equals("en") || l.equals("id") || l.equals("in"))
                    .findFirst()
                    .map(l -> l.equals("en") ? Locale.ENGLISH : Messages.INDONESIAN)
                    .orElse(Messages.INDONESIAN);
        } catch (RuntimeException e) {
            // A malformed Accept-Language must not turn a clear refusal into another one.
            return Messages.INDONESIAN;
        }
    }
}
