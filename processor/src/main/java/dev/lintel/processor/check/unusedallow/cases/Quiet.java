package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Allow(value = "nullable-boolean", because = "three states are meant in this class")
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = true)
  Boolean newsletter;

  @Allow(value = "possible-rename", because = "it is a new column")
  @Column(nullable = false)
  long visits;
}
