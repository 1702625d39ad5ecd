package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

@MappedSuperclass
abstract class Coded<C> {
  @Column(nullable = false) // LINT: unbounded-string
  C code;
}

@Embeddable
class Spot {
  @Column(nullable = false) // LINT: unbounded-string
  String street;

  @Column(nullable = false, length = 10)
  String zip;
}

record Phone(String number) {}

@Converter(autoApply = true)
class PhoneConverter implements AttributeConverter<Phone, String> {
  @Override
  public String convertToDatabaseColumn(Phone phone) {
    return phone.number();
  }

  @Override
  public Phone convertToEntityAttribute(String number) {
    return new Phone(number);
  }
}

@Entity
@Table(name = "shops")
class Shop extends Coded<String> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NotBlank String name; // LINT: unbounded-string

  @Email
  @Column(nullable = true) // LINT: unbounded-string
  String email;

  @Size(min = 3)
  @Column(nullable = true) // LINT: unbounded-string
  String motto;

  @Column(name = "web", nullable = true) // LINT: unbounded-string
  String website;

  @Column(nullable = true) // LINT: unbounded-string
  Phone phone;

  @Column(nullable = true) // LINT: unbounded-string
  String[] aliases;

  @Column(nullable = true) // LINT: unbounded-string
  List<String> words;

  @Embedded Spot spot;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @Size(max = 10)
  @CollectionTable(
      name = "shop_tags",
      joinColumns = @JoinColumn(name = "shop_id"),
      foreignKey = @ForeignKey(name = "fk_shop_tags_shop_id"))
  @Column(name = "tag", nullable = false) // LINT: unbounded-string
  List<String> tags;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "shop_hours",
      joinColumns = @JoinColumn(name = "shop_id"),
      foreignKey = @ForeignKey(name = "fk_shop_hours_shop_id"))
  @Column(name = "hours", nullable = false)
  Map<String, Integer> hours; // LINT: unbounded-string

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "shop_doors",
      joinColumns = @JoinColumn(name = "shop_id"),
      foreignKey = @ForeignKey(name = "fk_shop_doors_shop_id"))
  @MapKeyColumn(name = "door") // LINT: unbounded-string
  @Column(name = "lock", nullable = false)
  Map<String, Integer> doors;
}

@Entity
@Table(name = "stalls")
class Stall {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded
  @AttributeOverride(
      name = "name",
      column = @Column(name = "pitch_name", nullable = false)) // LINT: unbounded-string
  Pitch pitch;
}

@Embeddable
class Pitch {
  @Column(nullable = false, length = 20)
  String name;
}

@Entity
@Table(name = "countries")
class Country {
  @Id String code; // LINT: unbounded-string
}
