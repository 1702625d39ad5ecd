package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.math.BigDecimal;

/** Field access; one attribute by property. */
@Entity
class Invoice {
    static final String PREFIX = "R";

    @Id
    long id;

    @Column(nullable = false, length = 40)
    String number;

    BigDecimal netTotal;

    transient String cached;

    @Transient
    String forgotten;

    @Transient
    private String noteText;

    @Access(AccessType.PROPERTY)
    String getNoteText() {
        return noteText;
    }

    void setNoteText(String noteText) {
        this.noteText = noteText;
    }

    private String mark;

    @Access(AccessType.PROPERTY)
    @Column(name = "marked_as")
    String getMark() {
        return mark;
    }

    void setMark(String mark) {
        this.mark = mark;
    }

    String getTitle() {
        return PREFIX + number;
    }
}
