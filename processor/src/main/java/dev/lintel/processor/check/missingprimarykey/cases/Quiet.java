package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
abstract class Kept {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@MappedSuperclass
abstract class Titled extends Kept {
  @Column(nullable = false, length = 80)
  String title;
}

@Entity
@Table(name = "books")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Book extends Titled {}

@Entity
class Comic extends Book {}

@Embeddable
record SeatKey(
    @Column(nullable = false) int row, @Column(nullable = false) int place) {}

@Entity
@Table(name = "seats")
class Seat {
  @EmbeddedId SeatKey key;
}

@Entity
@Table(name = "rooms")
class Room {
  private Long id;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
