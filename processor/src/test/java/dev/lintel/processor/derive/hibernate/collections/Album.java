package dev.lintel.processor.derive.hibernate.collections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

/** {@code @JoinTable} on an element collection, and {@code @CollectionTable} on an association: Hibernate takes either. */
@Entity
class Album {
    @Id
    Long id;

    @ElementCollection
    @JoinTable(name = "album_labels", joinColumns = @JoinColumn(name = "owner_id"))
    @Column(name = "label")
    Set<String> labels;

    @ManyToMany
    @CollectionTable(name = "album_guests", joinColumns = @JoinColumn(name = "host_id"))
    Set<Player> guests;
}
