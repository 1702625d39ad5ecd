package shop;

import dev.lintel.SoftDelete;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "boards")
@SoftDelete
class Board {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Instant deletedAt;
}

@Entity
@Table(name = "lanes")
@SoftDelete
class Lane {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
@Table(name = "labels")
@SoftDelete(column = "gone_at")
class Label {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "gone_at", nullable = true)
  OffsetDateTime gone;
}

@NullMarked
@Entity
@Table(name = "covers")
@SoftDelete
class Cover {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Nullable Instant deletedAt;
}

@Entity
@Table(name = "pages")
@SoftDelete
class Page {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(columnDefinition = "timestamptz")
  LocalDateTime deletedAt;
}

/** What was deleted elsewhere: it is no row that is only marked. */
@Entity
@Table(name = "deletions")
class Deletion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  Instant deletedAt;
}
