package com.example.conventions.sharedcolumn;

import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Table;

/** Vouchers of two kinds in one table. What they share a column for is of one size. */
@Entity
@Table(name = "vouchers")
@Inheritance
@DiscriminatorColumn(name = "kind", length = 20)
@Timestamps
class Voucher {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
@DiscriminatorValue("gift")
class GiftVoucher extends Voucher {
    @Column(name = "printed_code", nullable = true, length = 12)
    String code;
}

@Entity
@DiscriminatorValue("return")
class ReturnVoucher extends Voucher {
    @Column(name = "printed_code", nullable = true, length = 12)
    String code;
}
