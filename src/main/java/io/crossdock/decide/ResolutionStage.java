package io.crossdock.decide;

import io.crossdock.model.DecisionRequest.Feasibility;
import io.crossdock.table.Facts;
import io.crossdock.table.Row;
import io.crossdock.table.Stage;
import io.crossdock.table.engine.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be done: the options of the type in rank, less what the facts rule out; the first one is chosen. */
final class ResolutionStage {
    private static final String OPTIONS = "ResolutionOptions";

    private ResolutionStage() {}

    /** The options of the type, and the policies that say whether they are open. */
    static Answer options(CaseWork work) {
        Answer options = work.ask(OPTIONS);
        work.facts.put(
                "optionActions",
                options.rows().stream()
                        .map(row -> options.value(row, "option.action"))
                        .toList());
        work.run(Stage.RESOLUTION);
        return options;
    }

    /** Leaves out what is infeasible; chooses the first and its companions, which then stand first. */
    static List<Candidate> select(CaseWork work, Answer options) {
        List<Candidate> feasible = feasible(work, options);
        List<Candidate> chosen = new ArrayList<>();
        for (int i = 0; i < feasible.size(); i++) {
            Candidate candidate = feasible.get(i);
            chosen.add(candidate.ranked(i == 0 || candidate.companion(), 0));
        }
        chosen.sort(Comparator.comparing(Candidate::selected).reversed());
        List<Candidate> ranked = new ArrayList<>();
        chosen.forEach(candidate -> ranked.add(candidate.ranked(candidate.selected(), ranked.size() + 1)));
        if (ranked.isEmpty()) {
            work.trace.warn("No resolution option of this exception type is feasible. A person decides.");
        }
        return ranked;
    }

    private static List<Candidate> feasible(CaseWork work, Answer options) {
        List<Facts> subjects = options.rows().stream()
                .map(row -> subject(work, String.valueOf(options.value(row, "option.action"))))
                .toList();
        List<Answer> answers = work.lookEach("ActionFeasibility", subjects);
        List<Answer> catalogue = work.lookEach("ActionCatalogue", subjects);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String word = String.valueOf(answer.value("action.feasible"));
            work.trace.note(answer, subjects.get(i));
            if (!word.equals("NO")) {
                candidates.add(candidate(work, options, options.rows().get(i), answer, word, catalogue.get(i)));
            }
        }
        return candidates;
    }

    private static Candidate candidate(
            CaseWork work, Answer options, Row option, Answer feasibility, String word, Answer catalogue) {
        CatalogueAction action = CatalogueAction.of(String.valueOf(options.value(option, "option.action")), catalogue);
        if (action.code().equals("APPLY_DISPOSITION")) {
            action = action.disposing((Boolean) work.facts.value("dispositionDestroys"));
        }
        boolean companion = Boolean.TRUE.equals(options.value(option, "option.companion"));
        String note = feasibility.decisive().map(Row::reason).orElse("");
        return new Candidate(action, option, companion, word, note, false, 0, null, null, null);
    }

    private static Facts subject(CaseWork work, String action) {
        Facts subject = work.facts.subject();
        subject.put("action.code", action);
        Feasibility word = work.request.feasibility().get(action);
        subject.put("action.feasibility", word == null ? null : word.answer());
        return subject;
    }
}
