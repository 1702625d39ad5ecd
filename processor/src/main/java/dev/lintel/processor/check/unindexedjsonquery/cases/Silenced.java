package shop;

import dev.lintel.AccessPattern;
import dev.lintel.Allow;
import dev.lintel.Jsonb;
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
@AccessPattern(where = "device = ? and data @> ?")
@Allow(value = "unindexed-json-query", because = "a device has some twenty events")
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
