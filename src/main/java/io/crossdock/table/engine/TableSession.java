package io.crossdock.table.engine;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** Questions to the tables of one release, for one decision. */
public final class TableSession implements AutoCloseable {
    private final CompiledTables tables;
    private final KieSession session;

    TableSession(CompiledTables tables, KieSession session) {
        this.tables = tables;
        this.session = session;
    }

    public Answer ask(String table, Facts facts) {
        return askEach(table, List.of(facts)).get(0);
    }

    /** The same table about several subjects; one pass, answers in the order of the subjects. */
    public List<Answer> askEach(String table, List<Facts> subjects) {
        int ordinal = tables.ordinal(table);
        List<Question> questions = subjects.stream()
                .map(facts -> put(new Question(ordinal, facts)))
                .toList();
        return answers(List.of(tables.table(table)), questions);
    }

    /** Several tables that do not read each other's results, about one subject; one pass. */
    public List<Answer> askAll(List<DecisionTable> asked, Facts facts) {
        List<Question> questions = asked.stream()
                .map(table -> put(new Question(tables.ordinal(table.name()), facts)))
                .toList();
        return answers(asked, questions);
    }

    private Question put(Question question) {
        session.insert(question);
        return question;
    }

    private List<Answer> answers(List<DecisionTable> asked, List<Question> questions) {
        session.fireAllRules();
        Answer[] answers = new Answer[questions.size()];
        for (int i = 0; i < answers.length; i++) {
            DecisionTable table = asked.get(Math.min(i, asked.size() - 1));
            answers[i] = Answer.of(table, questions.get(i).hits());
        }
        return List.of(answers);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
