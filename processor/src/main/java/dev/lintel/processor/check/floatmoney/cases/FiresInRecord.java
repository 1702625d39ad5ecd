package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;

@Embeddable
record Tip(
    double amount, // LINT: float-money
    double weight) {}

@Entity
@Table(name = "meals")
class Meal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "meal_tips",
      joinColumns = @JoinColumn(name = "meal_id"),
      foreignKey = @ForeignKey(name = "fk_meal_tips_meal_id"))
  List<Tip> tips;
}
