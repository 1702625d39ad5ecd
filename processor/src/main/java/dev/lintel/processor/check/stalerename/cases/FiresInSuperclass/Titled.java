package shop;

import dev.lintel.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
class Titled {
  @RenamedFrom("name") // LINT: stale-rename
  @Column(nullable = false, length = 80)
  String title;

}

@Entity
@Table(name = "books")
class Book extends Titled {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

}

@Entity
@Table(name = "discs")
class Disc extends Titled {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

}

@Entity
@Table(name = "films")
class Film {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("subtitle") // LINT: stale-rename
  @Column(nullable = false, length = 80)
  String title;

  @Column(nullable = false, length = 80)
  String subtitle;

}
