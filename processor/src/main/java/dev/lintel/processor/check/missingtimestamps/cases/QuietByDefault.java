package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "barrels")
class Barrel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
