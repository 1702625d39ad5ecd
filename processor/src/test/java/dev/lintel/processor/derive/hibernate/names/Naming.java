package dev.lintel.processor.derive.hibernate.names;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

/** Names that are said, in all spellings. */
@Entity(name = "NameOfEntity")
@Table(
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"saidName", "HTTPServer"}),
            @UniqueConstraint(columnNames = "customerID")
        },
        indexes = {
            @Index(columnList = "saidName"),
            @Index(columnList = "otherName, saidName", unique = true),
            @Index(columnList = "userURL2x, customerID")
        })
class Naming {
    @Id
    @GeneratedValue
    @Column(name = "\"quotedId\"")
    Long id;

    @Column(name = "saidName")
    String said;

    @Column(name = "`Order`")
    String order;

    @Column(name = "ALL_CAPS")
    String caps;

    String HTTPServer;
    String customerID;
    String userURL2x;
    String aB;
    String otherName;
    String x1Y;

    @ManyToOne
    NestedNames.Inner innerOne;

    @ManyToOne
    @JoinColumn(name = "namedJoin")
    NestedNames.Inner namedOne;

    @ElementCollection
    Set<String> tagSet;

    @ElementCollection
    @CollectionTable(name = "namedTags")
    Set<String> otherTags;

    @ManyToMany
    Set<NestedNames.Inner> manyInners;

    @OneToMany
    List<Reserved> reserved;
}

class NestedNames {
    @Entity
    static class Inner {
        @Id
        @GeneratedValue
        long innerId;
    }

    @Entity
    @Table(name = "`MixedCase`")
    static class Quoted {
        @Id
        @GeneratedValue
        long id;

        @ManyToMany
        @JoinTable
        Set<Inner> inners;

        @ElementCollection
        Set<Integer> numbers;
    }
}

/** Reserved words, which have to be quoted. */
@Entity
@Table(name = "\"user\"")
class Reserved {
    @Id
    @GeneratedValue(generator = "userIds")
    @SequenceGenerator(name = "userIds", sequenceName = "userSeq", allocationSize = 1)
    long id;

    @Column(name = "\"table\"")
    String table;

    @ManyToOne
    Reserved parentUser;
}

/** In a schema of its own. */
@Entity
@Table(name = "Elsewhere", schema = "otherSchema")
class Elsewhere {
    @Id
    @GeneratedValue
    long id;

    @ElementCollection
    Set<String> words;

    @ManyToOne
    Reserved user;

    @ManyToMany
    @JoinTable(name = "elsewhere_users", schema = "otherSchema")
    Set<Reserved> users;

    @ElementCollection
    @CollectionTable(name = "elsewhere_notes", schema = "otherSchema")
    Set<String> notes;
}
