package com.example.conventions.enumvalueremoved;

import dev.lintel.Default;
import dev.lintel.Enum;
import dev.lintel.Timestamps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody wants to know. */
@Entity
@Table(name = "enquiries")
@Timestamps
class Enquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    @Default("'asked'")
    EnquiryState state;
}

/** How far it is. */
@Enum(name = "enquiry_state")
enum EnquiryState {
    ASKED,
    PARKED,
    ANSWERED
}
