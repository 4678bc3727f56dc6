package org.qihang.ui.figure;

import static org.qihang.model.register.RegisterPackage.Literals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.qihang.model.meta.Feature;
import org.qihang.store.Criterion.Compare;
import org.qihang.store.Criterion.Operator;
import org.qihang.store.Group;
import org.qihang.store.RegisterQuery;
import org.qihang.store.Store;
import org.qihang.ui.chart.Funnel;
import org.qihang.ui.chart.Funnel.Part;
import org.qihang.ui.chart.Funnel.Stage;
import org.qihang.ui.chart.TitledPicture;

/**
 * From posts to signings up to a day: people wanted in posts published by then; people matched, by a contact about a
 * post or by an intent at a fair; signings made (R6, R8, R9, R16). A person may be matched more than once.
 */
final class PlacementFunnel implements FigureMaking {

    private static final String POSTS = "posts";
    private static final String CONTACTS = "contacts";
    private static final String INTENTS = "intents";
    private static final String SIGNED = "signed";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public ShownFigure of(FigureQuestion question, IProgressMonitor monitor) {
        FigureWords words = question.words();
        Store store = question.store();
        RegisterQuery posts = until(question, question.records(Literals.POST), Literals.POST__VALID_FROM);
        RegisterQuery contacts = until(question, question.records(Literals.CONTACT), Literals.CONTACT__MADE)
                .with(new Compare(Feature.of(Literals.CONTACT__MATCHING), Operator.EQ, Boolean.TRUE));
        RegisterQuery fairs = until(question, question.records(Literals.JOB_FAIR), Literals.JOB_FAIR__HELD);
        RegisterQuery signings = until(question, question.records(Literals.SIGNING), Literals.SIGNING__SIGNED);
        Group collected = sum(store, posts, Literals.POST__NUMBER);
        long wanted = amount(collected);
        long contacted = store.registers().count(contacts);
        Group held = sum(store, fairs, Literals.JOB_FAIR__INTENTS);
        long intended = amount(held);
        long signed = store.registers().count(signings);
        long dissolved = store.registers().count(until(question, signings, Literals.SIGNING__DISSOLVED));
        List<Stage> stages = List.of(
                stage(words, POSTS, -1, List.of(new Part(POSTS, "", wanted,
                        words.text("funnel.posts.details", words.count(wanted), words.count(collected.count()))))),
                stage(words, "matched", wanted, List.of(
                        new Part(INTENTS, words.text("funnel.intents", words.count(intended)), intended,
                                words.text("funnel.intents.details", words.count(intended), words.count(held.count()))),
                        new Part(CONTACTS, words.text("funnel.contacts", words.count(contacted)), contacted,
                                words.text("funnel.contacts.details", words.count(contacted))))),
                stage(words, SIGNED, contacted + intended, List.of(new Part(SIGNED, "", signed,
                        words.text("funnel.signed.details", words.count(signed), words.count(dissolved))))));
        String who = question.unitName().orElseGet(() -> words.text("province"));
        return ShownFigure.of(new TitledPicture(words.text("funnel.title"),
                List.of(words.text("funnel.subtitle", who, words.date(question.on()))),
                new Funnel(stages, words.text("funnel.empty")),
                List.of(words.text("funnel.notes", store.location().shown()))),
                Map.of(POSTS, posts, CONTACTS, contacts, INTENTS, fairs, SIGNED, signings));
    }

    private static RegisterQuery until(FigureQuestion question, RegisterQuery records, EAttribute dated) {
        return records.with(new Compare(Feature.of(dated), Operator.LE, question.on()));
    }

    private static Group sum(Store store, RegisterQuery records, EAttribute summed) {
        return store.registers().groups(records, List.of(), List.of(Feature.of(summed))).getFirst();
    }

    private static long amount(Group group) {
        BigDecimal sum = group.sums().getFirst();
        return sum == null ? 0 : sum.longValueExact();
    }

    private static Stage stage(FigureWords words, String key, long before, List<Part> parts) {
        long number = parts.stream().mapToLong(Part::number).sum();
        String share = before <= 0 ? "" : words.text("funnel.share", BigDecimal.valueOf(number).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP).toPlainString());
        return new Stage(words.text("funnel." + key), words.text("funnel." + key + ".label", words.count(number)), share,
                parts);
    }
}
