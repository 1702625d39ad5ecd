package shop;

import dev.lintel.OnDelete;
import dev.lintel.OnDelete.Action;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Embeddable
record Position(int aisle, int shelf) {}

@Entity
@Table(name = "bins")
class Bin {
  @EmbeddedId
  Position position;
}

@Entity
@Table(name = "parts")
@Inheritance(strategy = InheritanceType.JOINED)
class Part {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false) // LINT: unnamed-constraint
  @OnDelete(Action.RESTRICT)
  Bin bin;

  @ManyToMany // LINT: unnamed-constraint, implicit-join-table
  @OnDelete(Action.CASCADE)
  Set<Bin> spares;

  @OneToMany
  @OnDelete(Action.CASCADE)
  @JoinTable(name = "part_screws") // LINT: unnamed-constraint
  List<Screw> screws;

  @ElementCollection // LINT: unnamed-constraint
  @OnDelete(Action.CASCADE)
  @Column(name = "remark", nullable = false, length = 80)
  List<String> remarks;
}

@Entity
@Table(name = "screws")
@OnDelete(Action.CASCADE)
class Screw extends Part { // LINT: unnamed-constraint
  int gauge;
}
