package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@MappedSuperclass
abstract class Described {
  @Column(
      nullable = true,
      columnDefinition = "JSON") // LINT: json-column
  String description;
}

@Embeddable
class Payload {
  @Column(nullable = true, columnDefinition = "json default '{}'") // LINT: json-column
  String body;
}

@Entity
@Table(name = "events")
class Event extends Described {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false, columnDefinition = "json") // LINT: json-column
  Map<String, String> data;

  @Column(nullable = true, columnDefinition = "json[]") // LINT: json-column
  String[] parts;

  @Embedded Payload payload;

  @Embedded
  @AttributeOverride(
      name = "text",
      column = @Column(name = "answer", nullable = true, columnDefinition = "json")) // LINT: json-column
  Answer answer;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "event_logs",
      joinColumns = @JoinColumn(name = "event_id"),
      foreignKey = @ForeignKey(name = "fk_event_logs_event_id"))
  @Column(name = "entry", nullable = false, columnDefinition = "json") // LINT: json-column
  List<String> log;
}

@Embeddable
class Answer {
  @Column(nullable = true, columnDefinition = "jsonb")
  String text;
}
