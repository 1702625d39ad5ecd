package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
abstract class Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(columnDefinition = "bigserial") // LINT: serial-column
  Long id;
}

@Entity
@Table(name = "letters")
class Letter extends Numbered {
  @Column(
      nullable = false,
      columnDefinition = "SERIAL") // LINT: serial-column
  Integer number;

  @Column(columnDefinition = "smallserial not null") // LINT: serial-column
  Short tray;
}

@Entity
@Table(name = "parcels")
@AttributeOverride(
    name = "id",
    column = @Column(name = "parcel_id", columnDefinition = "serial")) // LINT: serial-column
class Parcel extends Numbered {}

@Entity
@Table(name = "cards")
class Card {
  private Integer id;

  @Id
  @Column(columnDefinition = "serial4") // LINT: serial-column
  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }
}
