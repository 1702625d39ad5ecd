package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Embeddable
@Allow(value = "nullable-boolean", because = "never asked is an answer of its own")
class Preferences {
  Boolean letters;
  Boolean calls;
}

@Entity
@Table(name = "people")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Allow(
      value = {"nullable-boolean"},
      because = "never asked is an answer of its own")
  @Column(nullable = true)
  Boolean newsletter;

  @Allow(value = "float-money", because = "another check's id accepts nothing here") // LINT: unused-allow
  Boolean adult; // LINT: nullable-boolean

  @Embedded
  Preferences preferences;
}
