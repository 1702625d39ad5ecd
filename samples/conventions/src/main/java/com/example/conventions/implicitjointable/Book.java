package com.example.conventions.implicitjointable;

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

/** A book has authors, and each authorship can say something of its own, such as the order on the cover. */
@Entity
@Table(name = "books")
@Timestamps
class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToMany(mappedBy = "book")
    Set<Authorship> authorships;
}

@Entity
@Table(
        name = "authorships",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_authorships_book_id_author_id",
                        columnNames = {"book_id", "author_id"}))
@Timestamps
class Authorship {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.CASCADE)
    @JoinColumn(name = "book_id", nullable = false, foreignKey = @ForeignKey(name = "fk_authorships_book_id"))
    Book book;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.RESTRICT)
    @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_authorships_author_id"))
    Author author;

    @Column(nullable = false)
    int placeOnCover;
}

@Entity
@Table(name = "authors")
@Timestamps
class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
