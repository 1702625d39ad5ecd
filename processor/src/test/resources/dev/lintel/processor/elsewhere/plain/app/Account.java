package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;

/** Its getters are all that bears the mapping. */
@Entity
@Access(AccessType.PROPERTY)
public class Account {

    @Id
    public long getNumber() {
        return 0;
    }

    @Column(name = "owned_by", length = 40)
    public String getOwner() {
        return "";
    }

    public boolean isOpen() {
        return false;
    }

    @ManyToOne
    public Account getParent() {
        return null;
    }

    public Limit getLimit() {
        return null;
    }

    @Transient
    public String getNote() {
        return "";
    }
}
