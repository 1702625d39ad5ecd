package shop;

import dev.lintel.SoftDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@SoftDelete
@Table(name = "guests")
class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "reviews")
class Review {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE) // LINT: soft-delete-cascade
  @JoinColumn(name = "guest_id", nullable = false, foreignKey = @ForeignKey(name = "fk_reviews_guest_id"))
  Guest guest;
}
