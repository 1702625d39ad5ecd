package dev.lintel.processor.derive.hibernate.keyorder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Join columns without {@code referencedColumnName}, to each kind of key. */
@Entity
class Joins {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "c_1")
    @JoinColumn(name = "c_2")
    @JoinColumn(name = "c_3")
    ByClass byClass;

    @ManyToOne
    @JoinColumn(name = "r_1")
    @JoinColumn(name = "r_2")
    @JoinColumn(name = "r_3")
    ByRecord byRecord;

    @ManyToOne
    @JoinColumn(name = "i_1")
    @JoinColumn(name = "i_2")
    @JoinColumn(name = "i_3")
    ByIdClass byIdClass;

    @ManyToOne
    @JoinColumn(name = "ir_1")
    @JoinColumn(name = "ir_2")
    @JoinColumn(name = "ir_3")
    ByIdRecord byIdRecord;

    @ManyToOne
    @JoinColumn(name = "n_1")
    @JoinColumn(name = "n_2")
    @JoinColumn(name = "n_3")
    @JoinColumn(name = "n_4")
    @JoinColumn(name = "n_5")
    ByNested byNested;

    @ManyToOne
    @JoinColumn(name = "a_1")
    @JoinColumn(name = "a_2")
    @JoinColumn(name = "a_3")
    @JoinColumn(name = "a_4")
    ByAssociation byAssociation;
}

/** Join columns of join tables without {@code referencedColumnName}. */
@Entity
class JoinTables {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "tables_to_class",
            joinColumns = @JoinColumn(name = "tables_id"),
            inverseJoinColumns = {@JoinColumn(name = "c_1"), @JoinColumn(name = "c_2"), @JoinColumn(name = "c_3")})
    Set<ByClass> byClass;

    @OneToMany
    @JoinTable(
            name = "tables_to_id_class",
            inverseJoinColumns = {@JoinColumn(name = "i_1"), @JoinColumn(name = "i_2"), @JoinColumn(name = "i_3")})
    List<ByIdClass> byIdClass;

    @ManyToMany
    @JoinTable(name = "tables_by_record")
    @MapKeyJoinColumn(name = "r_1")
    @MapKeyJoinColumn(name = "r_2")
    @MapKeyJoinColumn(name = "r_3")
    Map<ByRecord, ByNested> byRecord;
}
