package app;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import lombok.Data;
import lombok.Getter;

/** Its getters are all that bears the mapping. */
@Data
@Entity
@Access(AccessType.PROPERTY)
public class Account {

    @Getter(onMethod_ = @Id)
    private long number;

    @Getter(onMethod_ = {@Column(name = "owned_by", length = 40)})
    private String owner;

    private boolean open;

    @Getter(onMethod_ = @ManyToOne)
    private Account parent;

    private Limit limit;

    @Getter(onMethod_ = @Transient)
    private String note;
}
