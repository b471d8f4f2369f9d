package io.crossdock.kafka;

import io.crossdock.kafka.StreamSettings.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics where operators do not: for development and tests. */
public final class StreamTopics {
    /** A dead letter is the whole message and the reasons beside it. */
    private static final int ROOM_FOR_REASONS = 64 * 1024;

    private StreamTopics() {}

    /** Leaves those alone that exist. */
    public static void create(StreamSettings settings, int partitions, short replicas) throws InterruptedException {
        Topics topics = settings.topics();
        String usual = Integer.toString(settings.largestMessage());
        String larger = Integer.toString(settings.largestMessage() + ROOM_FOR_REASONS);
        List<NewTopic> wanted = new ArrayList<>();
        wanted.add(topic(topics.exceptions(), partitions, replicas, usual));
        wanted.add(topic(topics.decisions(), partitions, replicas, usual));
        wanted.add(topic(topics.deadLetters(), partitions, replicas, larger));
        try (Admin admin = Admin.create(ClientSettings.admin(settings))) {
            Set<String> there = admin.listTopics().names().get();
            wanted.removeIf(topic -> there.contains(topic.name()));
            admin.createTopics(wanted).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the topics could not be created", failure.getCause());
            }
        }
    }

    private static NewTopic topic(String name, int partitions, short replicas, String largestMessage) {
        return new NewTopic(name, partitions, replicas)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, largestMessage));
    }
}
