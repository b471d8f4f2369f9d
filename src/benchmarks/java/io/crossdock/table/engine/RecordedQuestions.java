package io.crossdock.table.engine;

import io.crossdock.table.Facts;
import io.crossdock.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** The questions that one decision puts to its tables, ready to be put again to a bare session, pass by pass. */
public final class RecordedQuestions {
    private final KieBase rules;
    private final KieSessionConfiguration settings = DroolsSettings.sessions();
    private final Vocabulary vocabulary;
    private final List<List<Recorded>> passes = new ArrayList<>();

    private record Recorded(int table, Facts facts) {}

    public RecordedQuestions(KieBase rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        passes.add(new ArrayList<>());
    }

    /** To be called when it is asked, because the case goes on to learn more. */
    public void add(Object question) {
        Question asked = (Question) question;
        Facts facts = new Facts(vocabulary);
        for (int slot = 0; slot < vocabulary.size(); slot++) {
            facts.put(slot, asked.value(slot));
        }
        passes.get(passes.size() - 1).add(new Recorded(asked.table(), facts));
    }

    public void nextPass() {
        passes.add(new ArrayList<>());
    }

    public int questions() {
        return passes.stream().mapToInt(List::size).sum();
    }

    public int passes() {
        return passes.size() - 1;
    }

    /** One session, as in one decision; how many rows matched. */
    public int ask() {
        int hits = 0;
        KieSession session = rules.newKieSession(settings, null);
        for (List<Recorded> pass : passes) {
            List<Question> questions = new ArrayList<>(pass.size());
            for (Recorded recorded : pass) {
                Question question = new Question(recorded.table(), recorded.facts());
                questions.add(question);
                session.insert(question);
            }
            if (!questions.isEmpty()) {
                session.fireAllRules();
            }
            for (Question question : questions) {
                hits += question.hits().size();
            }
        }
        session.dispose();
        return hits;
    }
}
