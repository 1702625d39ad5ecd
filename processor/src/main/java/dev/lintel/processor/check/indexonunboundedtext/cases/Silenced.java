package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "articles", indexes = @Index(name = "ix_articles_source", columnList = "source"))
@Allow(value = "index-on-unbounded-text", because = "the importer cuts it to 300 characters")
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, columnDefinition = "text")
  String source;
}
