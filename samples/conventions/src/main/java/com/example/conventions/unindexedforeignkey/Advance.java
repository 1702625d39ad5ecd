package com.example.conventions.unindexedforeignkey;

import dev.lintel.Default;
import dev.lintel.OnDelete;
import dev.lintel.PgIndex;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a writer is paid before the book is there. */
@Entity
@Table(name = "advances")
@Timestamps
@PgIndex(name = "ix_advances_unsettled", columns = "writer_id", where = "settled = false")
class Advance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @OnDelete(OnDelete.Action.RESTRICT)
    @JoinColumn(name = "writer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_advances_writer_id"))
    Writer writer;

    @Column(nullable = false)
    @Default("false")
    boolean settled;
}

@Entity
@Table(name = "writers")
@Timestamps
class Writer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
