package dev.lintel.processor.derive.hibernate.collections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code @ElementCollection} of entities, which is a many-to-many for Hibernate. */
@Entity
class EntityElements {
    @Id
    Long id;

    @ElementCollection
    Set<Element> elements;

    @ElementCollection
    @CollectionTable(name = "listed_elements", joinColumns = @JoinColumn(name = "owner_id"))
    @OrderColumn(name = "pos")
    List<Element> listed;

    @ElementCollection
    @CollectionTable(name = "keyed_elements")
    @MapKeyColumn(name = "k")
    Map<String, Element> keyed;
}

@Entity
class Element {
    @Id
    Long id;
}
