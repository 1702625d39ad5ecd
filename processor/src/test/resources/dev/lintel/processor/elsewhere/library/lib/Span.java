package lib;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public record Span(@Column(name = "since") LocalDate from, LocalDate until) {}
