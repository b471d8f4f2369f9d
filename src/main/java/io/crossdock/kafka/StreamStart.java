package io.crossdock.kafka;

import io.crossdock.DecisionService;
import io.crossdock.json.RequestReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts and stops the stream with the service, where one is switched on. */
@Singleton
public class StreamStart {
    private static final Logger LOG = Logger.getLogger(StreamStart.class);

    private @Nullable Stream stream;

    void begin(
            @Observes StartupEvent start,
            Config config,
            DecisionService service,
            RequestReader reader,
            MeterRegistry registry) {
        Optional<StreamSettings> settings = new StreamSettingsReader(
                        config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .read();
        if (settings.isPresent()) {
            stream = Stream.start(settings.get(), service, reader, registry);
            LOG.infof(
                    "stream started brokers=%s group=%s instance=%s workers=%d",
                    settings.get().bootstrapServers(),
                    settings.get().group(),
                    settings.get().instance(),
                    settings.get().workers());
        }
    }

    void end(@Observes ShutdownEvent stop) {
        if (stream != null) {
            stream.close();
            LOG.info("stream drained");
        }
    }

    Optional<Stream> stream() {
        return Optional.ofNullable(stream);
    }
}
