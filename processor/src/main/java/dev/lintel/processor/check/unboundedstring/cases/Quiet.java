package shop;

import dev.lintel.Default;
import dev.lintel.Jsonb;
import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.Length;

enum Kind {
  PAPER,
  CLOTH
}

class SwitchConverter implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean value) {
    return value ? "on" : "off";
  }

  @Override
  public Boolean convertToEntityAttribute(String value) {
    return value.equals("on");
  }
}

class KindConverter implements AttributeConverter<Kind, String> {
  @Override
  public String convertToDatabaseColumn(Kind value) {
    return value.name();
  }

  @Override
  public Kind convertToEntityAttribute(String value) {
    return Kind.valueOf(value);
  }
}

class HashConverter implements AttributeConverter<String, Long> {
  @Override
  public Long convertToDatabaseColumn(String value) {
    return Long.parseLong(value);
  }

  @Override
  public String convertToEntityAttribute(Long value) {
    return Long.toString(value);
  }
}

@Embeddable
class Mark {
  @Size(max = 40)
  @Column(nullable = true)
  String text;
}

@Entity
@Table(
    name = "cards",
    check = @CheckConstraint(name = "ck_cards_name", constraint = "char_length(name) between 1 and 80"))
class Card {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  String name;

  @Column(nullable = false, length = 255)
  String title;

  @NotNull
  @Size(max = 40)
  String label;

  @Length(max = 40)
  @Column(nullable = true)
  String remark;

  @Column(nullable = true, columnDefinition = "text")
  String body;

  @Column(nullable = true, columnDefinition = "citext")
  String email;

  @Lob
  @Column(nullable = true)
  String archive;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(nullable = true)
  String log;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(nullable = true)
  String trace;

  @Jsonb
  @Column(nullable = true)
  String data;

  @Enumerated(EnumType.STRING)
  @Default("'PAPER'")
  @Column(nullable = false)
  Kind kind;

  @Convert(converter = KindConverter.class)
  @Column(nullable = true)
  Kind lining;

  @Convert(converter = SwitchConverter.class)
  @Column(nullable = true)
  Boolean shiny;

  @Convert(converter = HashConverter.class)
  @Column(nullable = true)
  String hash;

  @Column(nullable = false)
  char initial;

  @Column(nullable = true)
  Locale locale;

  @Column(nullable = true)
  Currency currency;

  @Column(nullable = true)
  URL page;

  @Column(nullable = true)
  Class<?> handler;

  @Transient String shown;

  @Embedded Mark front;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "back_text", nullable = true, length = 80))
  Mark back;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.RESTRICT)
  @JoinColumn(name = "paper_code", foreignKey = @ForeignKey(name = "fk_cards_paper_code"))
  Paper paper;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "card_tags",
      joinColumns = @JoinColumn(name = "card_id"),
      foreignKey = @ForeignKey(name = "fk_card_tags_card_id"))
  @Column(name = "tag", nullable = false, length = 40)
  List<String> tags;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "card_notes",
      joinColumns = @JoinColumn(name = "card_id"),
      foreignKey = @ForeignKey(name = "fk_card_notes_card_id"))
  @MapKeyColumn(name = "language", length = 2)
  @Column(name = "note", nullable = false, columnDefinition = "text")
  Map<String, String> notes;
}

@Entity
@Table(name = "papers")
class Paper {
  @Id
  @Column(length = 8)
  String code;
}
