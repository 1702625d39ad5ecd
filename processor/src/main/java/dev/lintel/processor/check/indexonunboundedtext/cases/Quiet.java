package shop;

import dev.lintel.PgIndex;
import jakarta.persistence.CheckConstraint;
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
    uniqueConstraints = @UniqueConstraint(name = "uq_articles_slug", columnNames = "slug"),
    indexes = {
      @Index(name = "ix_articles_source", columnList = "source"),
      @Index(name = "ix_articles_note", columnList = "note")
    },
    check = @CheckConstraint(name = "ck_articles_note", constraint = "char_length(note) between 1 and 400"))
@PgIndex(name = "ix_articles_body", columns = "body", using = PgIndex.Method.HASH)
@PgIndex(name = "ix_articles_body_start", columns = "left(body, 200)")
@PgIndex(name = "uq_articles_body", columns = "md5(body)", unique = true)
@PgIndex(name = "ix_articles_short", columns = "body", where = "octet_length(body) < 1000")
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, columnDefinition = "text")
  String body;

  @Column(nullable = false, length = 120)
  String slug;

  @Column(nullable = false, length = 676)
  String source;

  @Column(nullable = false, columnDefinition = "text")
  String note;
}
