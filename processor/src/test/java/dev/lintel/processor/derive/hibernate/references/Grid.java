package dev.lintel.processor.derive.hibernate.references;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

@Embeddable
record Cell(int line, @Column(name = "col") int column) implements Serializable {}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"region", "code"}))
class Grid {
    @EmbeddedId
    Cell cell;

    @Column(nullable = false)
    String region;

    @Column(nullable = false)
    int code;
}

/** References to more than one column. */
@Entity
class Piece {
    @Id
    Long id;

    @ManyToOne
    Grid place;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "home_line", referencedColumnName = "line"),
        @JoinColumn(name = "home_col", referencedColumnName = "col")
    })
    Grid home;

    @ManyToOne
    @JoinColumn(name = "target_col", referencedColumnName = "col")
    @JoinColumn(name = "target_line", referencedColumnName = "line")
    Grid target;

    @ManyToOne
    @JoinColumn(name = "region_name", referencedColumnName = "region")
    @JoinColumn(name = "region_code", referencedColumnName = "code")
    Grid byRegion;

    @OneToOne
    Grid only;
}
