package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

/** Property access; one attribute by field. */
@Entity
class Receipt {
    private long key;
    private boolean paid;
    private String URL;
    private int cents;

    @Access(AccessType.FIELD)
    @Column(name = "kind_of_receipt")
    private String kind;

    @Id
    public long getKey() {
        return key;
    }

    public void setKey(long key) {
        this.key = key;
    }

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }

    @Column(length = 512)
    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    protected int getCents() {
        return cents;
    }

    protected void setCents(int cents) {
        this.cents = cents;
    }

    @Transient
    public String getKind() {
        return kind;
    }

    public String idle() {
        return "";
    }
}
