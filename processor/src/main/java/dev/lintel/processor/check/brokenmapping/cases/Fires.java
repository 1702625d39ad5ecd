package shop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "orders")
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(
      cascade = CascadeType.ALL,
      mappedBy = "ordr") // LINT: broken-mapping
  List<Line> lines;
}

@Entity
@Table(name = "lines")
class Line {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}
