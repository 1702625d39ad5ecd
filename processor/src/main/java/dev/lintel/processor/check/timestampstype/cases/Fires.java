package shop;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass
@Timestamps
abstract class Written {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  LocalDateTime createdAt; // LINT: timestamps-type

  @Column(nullable = true) // LINT: timestamps-type
  Instant updatedAt;
}

@Entity
@Table(name = "posts")
class Post extends Written {}

@Entity
@Table(name = "replies")
class Reply extends Written {}

@Entity
@Table(name = "votes")
@Timestamps(createdAt = "cast_on", updatedAt = "changed_on")
class Vote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  LocalDate castOn; // LINT: timestamps-type

  @Column(
      name = "changed_on",
      columnDefinition = "timestamp default now()") // LINT: timestamps-type
  Instant changed;
}

@Embeddable
class Trail {
  @CreationTimestamp
  LocalDateTime begun; // LINT: timestamps-type

  @UpdateTimestamp
  Date touched; // LINT: timestamps-type
}

@Entity
@Table(name = "drafts")
class Draft {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Embedded Trail trail;

  @CreationTimestamp
  @Column(nullable = true) // LINT: timestamps-type
  Instant noted;
}
