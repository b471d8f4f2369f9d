package io.crossdock.table.engine;

import io.crossdock.table.DecisionTable;
import io.crossdock.table.Facts;
import java.util.ArrayList;
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
        DecisionTable asked = tables.table(table);
        Question question = put(tables.ordinal(table), facts);
        session.fireAllRules();
        return Answer.of(asked, question.hits());
    }

    /** The same table about several subjects; one pass, answers in the order of the subjects. */
    public List<Answer> askEach(String table, List<Facts> subjects) {
        DecisionTable asked = tables.table(table);
        int ordinal = tables.ordinal(table);
        List<Question> questions = new ArrayList<>(subjects.size());
        for (Facts subject : subjects) {
            questions.add(put(ordinal, subject));
        }
        session.fireAllRules();
        List<Answer> answers = new ArrayList<>(questions.size());
        for (Question question : questions) {
            answers.add(Answer.of(asked, question.hits()));
        }
        return answers;
    }

    /** Several tables that do not read each other's results, about one subject; one pass. */
    public List<Answer> askAll(List<DecisionTable> asked, Facts facts) {
        List<Question> questions = new ArrayList<>(asked.size());
        for (DecisionTable table : asked) {
            questions.add(put(tables.ordinal(table.name()), facts));
        }
        session.fireAllRules();
        List<Answer> answers = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            answers.add(Answer.of(asked.get(i), questions.get(i).hits()));
        }
        return answers;
    }

    private Question put(int table, Facts facts) {
        Question question = new Question(table, facts);
        session.insert(question);
        return question;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
