package lib;

import jakarta.persistence.Embeddable;

@Embeddable
public record Spot(String area, int place) implements java.io.Serializable {}
