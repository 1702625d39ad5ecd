package shop;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum Status {
  NEW,
  PAID
}

enum Grade {
  A,
  B
}

@Enum(name = "channel")
enum Channel {
  WEB,
  PHONE
}

@Converter(autoApply = true)
class GradeConverter implements AttributeConverter<Grade, String> {
  @Override
  public String convertToDatabaseColumn(Grade value) {
    return value.name();
  }

  @Override
  public Grade convertToEntityAttribute(String value) {
    return Grade.valueOf(value);
  }
}

@MappedSuperclass
abstract class Stated<S> {
  @Column(nullable = true)
  S state; // LINT: ordinal-enum
}

@Embeddable
class Review {
  @Column(nullable = true)
  Status outcome; // LINT: ordinal-enum
}

@Entity
@Table(name = "orders")
class Order extends Stated<Status> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Default("0")
  @Column(nullable = false)
  Status status; // LINT: ordinal-enum

  @Enumerated // LINT: ordinal-enum
  @Column(nullable = true)
  Status former;

  @Enumerated(
      EnumType.ORDINAL) // LINT: ordinal-enum
  @Column(nullable = true)
  Status next;

  @Enumerated(EnumType.ORDINAL) // LINT: ordinal-enum
  @Column(nullable = true)
  Channel channel;

  @Enumerated(EnumType.ORDINAL) // LINT: ordinal-enum
  @Column(nullable = true)
  Grade grade;

  @Convert(disableConversion = true)
  @Column(nullable = true)
  Grade worst; // LINT: ordinal-enum

  @Column(nullable = true, columnDefinition = "integer")
  Status defined; // LINT: ordinal-enum

  @Column(nullable = true, columnDefinition = "varchar(20)")
  Status onlyTheColumn; // LINT: ordinal-enum

  @JdbcTypeCode(SqlTypes.INTEGER) // LINT: ordinal-enum
  @Column(nullable = true)
  Status coded;

  @Column(nullable = true)
  Status[] history; // LINT: ordinal-enum

  @Column(nullable = true)
  List<Status> future; // LINT: ordinal-enum

  @Embedded
  Review review;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "order_states",
      joinColumns = @JoinColumn(name = "order_id"),
      foreignKey = @ForeignKey(name = "fk_order_states_order_id"))
  @Column(name = "state", nullable = false)
  Set<Status> states; // LINT: ordinal-enum

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "order_remarks",
      joinColumns = @JoinColumn(name = "order_id"),
      foreignKey = @ForeignKey(name = "fk_order_remarks_order_id"))
  @MapKeyColumn(name = "status")
  @Column(name = "remark", nullable = false, length = 200)
  Map<Status, String> remarks; // LINT: ordinal-enum

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "order_counts",
      joinColumns = @JoinColumn(name = "order_id"),
      foreignKey = @ForeignKey(name = "fk_order_counts_order_id"))
  @MapKeyEnumerated(EnumType.ORDINAL) // LINT: ordinal-enum
  @MapKeyColumn(name = "status")
  @Column(name = "count", nullable = false)
  Map<Status, Integer> counts;
}
