package dev.lintel.processor.derive.hibernate.any;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

/** {@code @Any}: a column that says which entity and a column with its key. */
@Entity
class Attachment {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "owner_id")
    @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
    @AnyDiscriminatorValue(discriminator = "P", entity = Picture.class)
    Attachable owner;

    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @Column(name = "source_kind", length = 20)
    @AnyKeyJavaClass(UUID.class)
    @JoinColumn(name = "source_key", nullable = false)
    @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
    Object source;

    @Any(optional = false, fetch = FetchType.LAZY)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @Column(name = "kindNumber", nullable = false)
    @AnyKeyJavaClass(Integer.class)
    @JoinColumn(name = "numbered")
    @AnyDiscriminatorValue(discriminator = "1", entity = Note.class)
    Object numbered;

    @Any
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @Column(name = "letter")
    @AnyKeyJavaClass(String.class)
    @JoinColumn(name = "lettered", columnDefinition = "varchar(40)")
    @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
    Object lettered;

    Holder holder;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.STRING)
    @Column(name = "part_type")
    @AnyKeyJavaClass(Long.class)
    @JoinTable(
            name = "attachment_parts",
            joinColumns = @JoinColumn(name = "attachment_id"),
            inverseJoinColumns = @JoinColumn(name = "part_id"))
    @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
    Set<Attachable> parts;

    @ManyToAny
    @AnyDiscriminator(DiscriminatorType.STRING)
    @Column(name = "step_type")
    @AnyKeyJavaClass(Integer.class)
    @JoinTable(name = "attachment_steps", inverseJoinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "step_no")
    @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
    List<Attachable> steps;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "item_type")
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "item_id"))
    List<Attachable> items;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @Column(name = "named_type")
    @JoinTable(name = "attachment_named", inverseJoinColumns = @JoinColumn(name = "named_id"))
    Map<String, Attachable> named;

    @ElementCollection
    List<Holder> holders;
}

/** An embeddable with an {@code @Any}. */
@Embeddable
class Holder {
    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "held_type")
    @JoinColumn(name = "held_id")
    Attachable held;

    String note;
}

/** What {@code @Any} leads to. */
interface Attachable {}

/** An entity that an {@code @Any} may lead to. */
@Entity
class Note implements Attachable {
    @Id
    Long id;
}

/** Another entity that an {@code @Any} may lead to. */
@Entity
class Picture implements Attachable {
    @Id
    Long id;
}
