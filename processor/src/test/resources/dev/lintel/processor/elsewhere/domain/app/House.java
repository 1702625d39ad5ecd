package app;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lib.Address;
import lib.Level;
import lib.Rank;
import lib.Span;
import lib.Stored;

@Entity
public class House extends Stored<UUID> {

    @AttributeOverride(name = "lived.from", column = @Column(name = "here_since"))
    private Address address;

    private Rank rank;

    @ElementCollection
    @CollectionTable(name = "house_spans")
    private List<Span> spans;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    private Map<String, Level> levels;
}
