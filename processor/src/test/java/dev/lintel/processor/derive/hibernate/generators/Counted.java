package dev.lintel.processor.derive.hibernate.generators;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

/** An annotation that generates: what it needs of the database nobody can know. */
@IdGeneratorType(Counted.Counter.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Counted {

    /** Counts in memory. */
    class Counter implements BeforeExecutionGenerator {
        private static final long serialVersionUID = 1L;
        private final AtomicLong last = new AtomicLong();

        @Override
        public Object generate(
                SharedSessionContractImplementor session, Object owner, Object current, EventType eventType) {
            return last.incrementAndGet();
        }

        @Override
        public EnumSet<EventType> getEventTypes() {
            return EnumSet.of(EventType.INSERT);
        }
    }
}
