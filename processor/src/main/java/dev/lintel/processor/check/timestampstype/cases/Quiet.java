package shop;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
@Table(name = "articles")
@Timestamps
class Article {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Instant createdAt;

  @Column(nullable = false)
  OffsetDateTime updatedAt;

  @Column(nullable = true)
  Instant publishedAt;

  @Column(nullable = true)
  LocalDate updatedOn;
}

@Entity
@Table(name = "comments")
@Timestamps
class Comment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "likes")
class Like {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @CreationTimestamp Instant created;

  @UpdateTimestamp
  @Column(nullable = false)
  OffsetDateTime updated;
}
