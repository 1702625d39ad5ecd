package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@SuppressWarnings("unused")
@Entity
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @SuppressWarnings({"rawtypes", "unchecked"})
  @Column(nullable = false)
  long visits;
}
