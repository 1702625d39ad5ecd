package shop;

import dev.lintel.AccessPattern;
import dev.lintel.Jsonb;
import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.Map;

@Entity
@Table(name = "events", indexes = @Index(name = "ix_events_device", columnList = "device"))
@AccessPattern(name = "by user", where = "data @> ?") // LINT: unindexed-json-query
@AccessPattern(where = "device = ? and extra @> '{\"kind\": \"click\"}'") // LINT: unindexed-json-query
@PgIndex(name = "ix_events_extra_number", columns = "extra", using = PgIndex.Method.HASH)
class Event {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long device;

  @Jsonb
  @Column(nullable = false)
  Map<String, String> data;

  @Jsonb
  @Column(nullable = false)
  Map<String, String> extra;
}
