package shop;

import jakarta.persistence.*;

@Entity // LINT: nonportable-mapping
record Cart(@Id Long id) {}
