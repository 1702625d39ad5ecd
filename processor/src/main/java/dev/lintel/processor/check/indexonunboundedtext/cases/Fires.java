package shop;

import dev.lintel.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "articles",
    uniqueConstraints = @UniqueConstraint(name = "uq_articles_slug", columnNames = {"number", "slug"}), // LINT: index-on-unbounded-text
    indexes = @Index(name = "ix_articles_source", columnList = "source")) // LINT: index-on-unbounded-text
@PgIndex(name = "ix_articles_body", columns = "body") // LINT: index-on-unbounded-text
@PgIndex( // LINT: index-on-unbounded-text
    name = "ix_articles_number_note",
    columns = {"number", "note text_pattern_ops"})
@PgIndex(name = "ix_articles_number", columns = "number", include = "body") // LINT: index-on-unbounded-text
@PgIndex(name = "ix_articles_live", columns = "source desc", where = "number > 0") // LINT: index-on-unbounded-text
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  long number;

  @Column(nullable = false, columnDefinition = "text")
  String body;

  @Column(nullable = false, columnDefinition = "varchar")
  String slug;

  @Column(nullable = false, length = 700)
  String source;

  @Column(nullable = false, columnDefinition = "text check (char_length(note) <= 5000)")
  String note;
}
