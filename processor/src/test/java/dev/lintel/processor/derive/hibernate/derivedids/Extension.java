package dev.lintel.processor.derive.hibernate.derivedids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** {@code @MapsId} of an attribute of an id class. */
@Entity
@IdClass(ExtensionKey.class)
class Extension {
    @Id
    private Long loanId;

    @Id
    @Column(name = "ext_no")
    private int number;

    @ManyToOne
    @MapsId("loanId")
    private Loan loan;
}

@Entity
class Loan {
    @Id
    @Column(name = "loan_key")
    Long id;
}

record ExtensionKey(Long loanId, int number) {}
