package dev.lintel.processor.derive.hibernate.quotes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quoted names, and what implicit names they lead to. */
@Entity
@Table(name = "\"Wards\"")
@Inheritance(strategy = InheritanceType.JOINED)
class Ward {
    @Id
    @GeneratedValue
    Long wardId;

    @ManyToOne
    Ward mainWard;

    @OneToMany
    @JoinColumn
    Set<Ward> subWards;

    @ManyToMany
    Map<Ward, Nurse> byWard;

    @ElementCollection
    @OrderColumn
    List<String> bedNames;

    @ManyToOne
    @JoinTable(name = "headNurses")
    Nurse headNurse;
}

@Entity
class CareWard extends Ward {
    int bedCount;

    @ManyToMany
    Set<Nurse> careNurses;
}

@Embeddable
record NurseKey(@Column(name = "`Staff`") String staffName, int badgeNo) implements Serializable {}

@Entity
class Nurse {
    @EmbeddedId
    NurseKey key;

    @OneToOne
    Nurse deputyNurse;

    @ManyToMany(mappedBy = "careNurses")
    Set<CareWard> careWards;

    @OneToOne
    Chart ownChart;
}

@Entity
class Chart {
    @Id
    @OneToOne
    Nurse chartNurse;

    @ManyToOne
    Chart upperChart;
}

@Entity
class Remark {
    @Id
    Long id;

    @ManyToOne
    Chart onChart;
}
