package com.example.conventions.implicitjointable;

import dev.lintel.OnDelete;
import dev.lintel.Timestamps;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;

/** A book has authors, and each authorship can say something of its own, such as the order on the cover. */
@Entity
@Table(name = "books")
@Timestamps
class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToMany // LINT: implicit-join-table
    @OnDelete(OnDelete.Action.CASCADE)
    @JoinTable(
            name = "authorships",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "author_id"),
            foreignKey = @ForeignKey(name = "fk_authorships_book_id"),
            inverseForeignKey = @ForeignKey(name = "fk_authorships_author_id"))
    Set<Author> authors;
}

@Entity
@Table(name = "authors")
@Timestamps
class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
