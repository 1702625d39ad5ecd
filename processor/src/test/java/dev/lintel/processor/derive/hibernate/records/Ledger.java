package dev.lintel.processor.derive.hibernate.records;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records as embeddables, as keys, in collections, in each other. */
@Entity
class Ledger {
    @EmbeddedId
    LedgerId id;

    Amount balance;

    @AttributeOverride(name = "value", column = @Column(name = "limit_value", precision = 12, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "limit_currency", length = 3, nullable = false))
    Amount limit;

    @Embedded
    Period period;

    @ElementCollection
    List<Amount> history;

    @ElementCollection
    Set<Period> periods;

    @ElementCollection
    Map<Price, Amount> byPrice;

    @Embedded
    Contact contact;
}

@Embeddable
record LedgerId(String branch, @Column(name = "ledger_no") long number) implements Serializable {}

@Embeddable
record Amount(BigDecimal value, @Column(length = 3) String currency) {}

@Embeddable
record Period(@Column(nullable = false) java.time.LocalDate start, java.time.LocalDate until, Fee fee) {}

@Embeddable
record Price(
        @Column(name = "price_cents") long cents,
        @Column(length = 8) String unit) {}

@Embeddable
record Fee(@Column(name = "fee_cents") Long cents) {}

@Embeddable
record Contact(
        @ManyToOne Clerk clerk, @Enumerated(EnumType.STRING) Channel channel, boolean urgent) {}

enum Channel {
    MAIL,
    PHONE
}

@Entity
@IdClass(ClerkId.class)
class Clerk {
    @Id
    String branch;

    @Id
    int badge;
}

record ClerkId(String branch, int badge) implements Serializable {}
