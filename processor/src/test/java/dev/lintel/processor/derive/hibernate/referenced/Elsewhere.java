package dev.lintel.processor.derive.hibernate.referenced;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.Set;

/** An entity whose codes are in three tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "tower_rest")
class Tower implements Serializable {
    @Id
    Long id;

    @Column(length = 12)
    String code;

    @Column(table = "tower_rest", length = 13)
    String restCode;
}

/** A joined subclass, which can be referred to by a column of its parent. */
@Entity
class BellTower extends Tower {
    @Column(length = 14)
    String bellCode;
}

/** References to columns that are not in the target's own table. */
@Entity
class TowerRefs {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "bell_by_parent", referencedColumnName = "code")
    BellTower byParent;

    @ManyToOne
    @JoinColumn(name = "bell_by_own", referencedColumnName = "bellCode")
    BellTower byOwn;

    @OneToOne
    @JoinColumn(name = "one_by_parent", referencedColumnName = "code")
    BellTower oneByParent;

    @ManyToOne
    @JoinColumn(name = "by_rest", referencedColumnName = "restCode")
    Tower byRest;

    @ManyToMany
    @JoinTable(
            name = "tower_many",
            joinColumns = @JoinColumn(name = "refs_id"),
            inverseJoinColumns = @JoinColumn(name = "bell_code", referencedColumnName = "code"))
    Set<BellTower> many;
}
