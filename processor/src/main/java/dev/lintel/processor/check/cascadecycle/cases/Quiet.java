package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tree, a circle that is open in one place, and ways to one table that end alike. */
@Entity
@Table(name = "categories")
class Category {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "parent_id", nullable = true, foreignKey = @ForeignKey(name = "fk_categories_parent_id"))
  Category parent;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "best_id", nullable = true, foreignKey = @ForeignKey(name = "fk_categories_best_id"))
  Product best;
}

@Entity
@Table(name = "products")
class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "category_id", nullable = false, foreignKey = @ForeignKey(name = "fk_products_category_id"))
  Category category;
}

@Entity
@Table(name = "offers")
class Offer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "product_id", nullable = false, foreignKey = @ForeignKey(name = "fk_offers_product_id"))
  Product product;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "category_id", nullable = false, foreignKey = @ForeignKey(name = "fk_offers_category_id"))
  Category category;
}

/** Two relations to one table are about rows of their own. */
@Entity
@Table(name = "reviews")
class Review {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "product_id", nullable = false, foreignKey = @ForeignKey(name = "fk_reviews_product_id"))
  Product product;

  @ManyToOne(optional = true)
  @OnDelete(OnDelete.Action.SET_NULL)
  @JoinColumn(name = "rival_id", nullable = true, foreignKey = @ForeignKey(name = "fk_reviews_rival_id"))
  Product rival;
}
