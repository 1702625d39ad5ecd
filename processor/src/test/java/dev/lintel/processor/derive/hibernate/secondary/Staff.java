package dev.lintel.processor.derive.hibernate.secondary;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.SecondaryRow;

/** Two {@code @SecondaryTable}s: columns, join columns and embedded attributes in them, with all that a table may say. */
@Entity
@Table(name = "StaffMembers")
@SecondaryTable(
        name = "StaffDetails",
        uniqueConstraints = @UniqueConstraint(columnNames = "badge"),
        indexes = {@Index(columnList = "room"), @Index(columnList = "street, room desc", unique = false)},
        check = @CheckConstraint(constraint = "room > 0"),
        comment = "What few want to know")
@SecondaryTable(
        name = "staff_pay",
        schema = "payroll",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "staff_id"),
        foreignKey = @ForeignKey(name = "fk_pay_staff"))
@SecondaryRow(table = "staff_pay", optional = false)
class Staff {
    @Id
    Long staffId;

    String name;

    @Column(table = "StaffDetails", nullable = false, length = 20)
    String badge;

    @Column(table = "staffdetails")
    int room;

    @Column(table = "staff_pay", name = "gross_pay", nullable = false, precision = 10, scale = 2)
    java.math.BigDecimal pay;

    @Column(table = "staff_pay", unique = true)
    String account;

    @ManyToOne
    @JoinColumn(table = "StaffDetails")
    Staff deputy;

    @OneToOne
    @JoinColumn(table = "staff_pay", name = "paid_by", nullable = false)
    Staff payer;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(table = "StaffDetails", name = "street", nullable = false))
    @AttributeOverride(name = "city", column = @Column(table = "StaffDetails"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(table = "StaffDetails", name = "home_country"))
    StaffAddress home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country"))
    StaffAddress work;

    StaffNotes notes;
}

/** An embeddable that is in a secondary table wherever it is used. */
@Embeddable
class StaffNotes {
    @Column(table = "StaffDetails", name = "short_note")
    String note;

    @Column(table = "StaffDetails", nullable = false)
    boolean secret;
}

@Embeddable
class StaffAddress {
    @Column(nullable = false)
    String street;

    String city;

    @ManyToOne
    Country country;
}

/** The target of associations from secondary tables. */
@Entity
class Country {
    @Id
    String code;
}

/** A {@code @SecondaryTable} without a foreign key, whose row the entity does not own. */
@Entity
@SecondaryTable(name = "site_stats", foreignKey = @ForeignKey(value = jakarta.persistence.ConstraintMode.NO_CONSTRAINT))
@SecondaryRow(table = "site_stats", owned = false)
class Site {
    @Id
    Integer id;

    @Version
    int version;

    @Column(table = "site_stats")
    long visits;
}

/** A {@code @SecondaryTable} of an entity with an embedded id. */
@Entity
@SecondaryTable(
        name = "plot_survey",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "plot_no", referencedColumnName = "number"),
            @PrimaryKeyJoinColumn(name = "plot_area", referencedColumnName = "area")
        })
@SecondaryTable(name = "plot_photo")
class Plot {
    @EmbeddedId
    PlotId id;

    @Column(table = "plot_survey")
    String surveyor;

    @Column(table = "plot_photo")
    byte[] photo;
}

@Embeddable
record PlotId(String area, int number) {}

/** A superclass's attributes moved to a {@code @SecondaryTable} by overrides on the class. */
@Entity
@SecondaryTable(name = "paper_audit")
@AttributeOverride(name = "createdBy", column = @Column(table = "paper_audit", name = "created_by"))
@AssociationOverride(name = "origin", joinColumns = @JoinColumn(table = "paper_audit", name = "origin_code"))
class Paper extends Audited {
    String title;
}

/** A superclass whose column says a table that its subclasses have. */
@MappedSuperclass
class Audited {
    @Id
    Long id;

    String createdBy;

    @ManyToOne
    Country origin;
}

/** An attribute of a superclass that names the secondary table of whoever extends it. */
@Entity
@SecondaryTable(name = "trail")
class Journal extends Trailed {
    String title;
}

/** A second entity with the same superclass's secondary table is not possible in one schema; this one has its own schema. */
@Entity
@SecondaryTable(name = "trail", schema = "archive")
class Diary extends Trailed {
    String owner;
}

/** A {@code @MappedSuperclass} whose attributes are in a secondary table of its subclasses. */
@MappedSuperclass
class Trailed {
    @Id
    Long id;

    @Column(table = "trail", nullable = false)
    String lastChange;
}
