package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import dev.lintel.OnDelete;
import jakarta.persistence.ForeignKey;

@MappedSuperclass
abstract class Counted {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id; // LINT: integer-primary-key
}

@Entity
@Table(name = "clicks")
class Click extends Counted {
  @Column(nullable = false, length = 200)
  String page;
}

@Entity
@Table(name = "taps")
class Tap extends Counted {
  @Column(nullable = false, length = 200)
  String page;
}

@Entity
@Table(name = "views")
class View {
  @Id
  @GeneratedValue
  int id; // LINT: integer-primary-key
}

@Entity
@Table(name = "scrolls")
class Scroll {
  private Short id;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scrolls")
  @SequenceGenerator(name = "scrolls", sequenceName = "scrolls_seq")
  public Short getId() { // LINT: integer-primary-key
    return id;
  }

  public void setId(Short id) {
    this.id = id;
  }
}

@Entity
@Table(name = "swipes")
class Swipe {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(columnDefinition = "integer") // LINT: integer-primary-key
  Long id;
}

@Entity
@Table(name = "pinches")
class Pinch {
  @Id
  @Column(
      columnDefinition = "int generated always as identity", // LINT: integer-primary-key
      insertable = false)
  Long id;
}

@MappedSuperclass
abstract class Keyed<K> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  K id;
}

@Entity
@Table(name = "drags")
class Drag extends Keyed<Integer> {} // LINT: integer-primary-key

@Entity
@Table(name = "drops")
class Drop extends Keyed<Long> {}

@Entity
@Table(name = "gestures")
@Inheritance(strategy = InheritanceType.JOINED)
class Gesture {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id; // LINT: integer-primary-key
}

@Entity
@Table(name = "waves")
@OnDelete(OnDelete.Action.CASCADE)
@PrimaryKeyJoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_waves_id"))
class Wave extends Gesture {
  @Column(nullable = false)
  int width;
}
