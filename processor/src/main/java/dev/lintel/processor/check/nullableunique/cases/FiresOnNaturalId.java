package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.NaturalId;

// only: nullable-unique
@Entity
@Table(name = "books")
class Book {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NaturalId
  @Column(length = 13) // LINT: nullable-unique
  String isbn;
}

@Entity
@Table(name = "films")
class Film {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @NaturalId
  @Column(nullable = false, length = 13)
  String isan;
}
