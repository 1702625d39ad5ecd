package dev.lintel.processor.derive.hibernate.jointables;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "BookTitles")
class Book {
    @Id
    Long isbn;

    @ManyToMany
    Set<Author> authors;

    @ManyToMany
    @JoinTable(name = "book_translators")
    Collection<Author> translators;

    @ManyToMany
    @JoinTable(name = "book_illustrators")
    @OrderColumn
    List<Author> illustrators;

    @ManyToMany
    @JoinTable(
            name = "book_readers",
            joinColumns = @JoinColumn(name = "book"),
            inverseJoinColumns = @JoinColumn(name = "reader", nullable = false),
            uniqueConstraints = @UniqueConstraint(columnNames = {"book", "reader"}))
    List<Author> readers;

    @ManyToMany
    @JoinTable(name = "book_sequels")
    Set<Book> sequels;

    @OneToMany
    Set<Chapter> chapters;

    @OneToMany
    @JoinTable(name = "book_appendices")
    List<Chapter> appendices;

    @OneToMany
    @OrderColumn(name = "position", nullable = false)
    List<Page> pages;

    @OneToMany
    @JoinColumn(name = "book_isbn")
    List<Note> notes;

    @OneToMany
    @JoinColumn(name = "listed_in", nullable = false)
    @OrderColumn(name = "list_position")
    List<Note> listed;

    @OneToMany
    @JoinColumn
    Set<Note> implied;

    @ManyToMany
    @JoinTable(name = "book_roles")
    @MapKeyColumn(name = "role_name", length = 30)
    Map<String, Author> roles;

    @ManyToMany
    @JoinTable(name = "book_keyed")
    @MapKey(name = "penName")
    Map<String, Author> keyed;

    @ManyToMany
    @JoinTable(name = "book_by_note")
    @MapKeyJoinColumn(name = "note_key")
    Map<Note, Author> byNote;

    @ManyToMany
    @JoinTable(name = "book_plain_map")
    Map<Note, Author> plainMap;

    @ManyToOne
    @JoinTable(name = "book_series")
    Series series;

    @OneToOne
    @JoinTable(name = "book_cover", joinColumns = @JoinColumn(name = "of_book"))
    Page cover;
}

@Entity
class Author {
    @Id
    Long id;

    String penName;

    @ManyToMany(mappedBy = "authors")
    Set<Book> books;
}

@Entity
class Chapter {
    @Id
    Long id;
}

@Entity
class Page {
    @Id
    Long id;
}

@Entity
class Note {
    @Id
    Long id;
}

@Entity
class Series {
    @Id
    String name;
}
