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
@AccessPattern(where = "data @> ?")
@AccessPattern(where = "data @> :part and device = ?", orderBy = "id")
@AccessPattern(where = "extra ? 'key'")
@AccessPattern(where = "extra @> ?")
@AccessPattern(where = "device = ?")
@PgIndex(name = "ix_events_extra", columns = "extra", using = PgIndex.Method.GIN)
class Event {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long device;

  @Jsonb(gin = true, indexName = "ix_events_data")
  @Column(nullable = false)
  Map<String, String> data;

  @Jsonb
  @Column(nullable = false)
  Map<String, String> extra;
}
