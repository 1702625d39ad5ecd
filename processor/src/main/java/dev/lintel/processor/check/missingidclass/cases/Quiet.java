package shop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "stops")
@IdClass(StopId.class)
class Stop {
  @Id
  Long route;

  @Id
  int position;
}

record StopId(Long route, int position) implements Serializable {}

@Entity
@Table(name = "halts")
class Halt {
  @EmbeddedId
  HaltId id;
}

@Embeddable
record HaltId(Long route, int position) implements Serializable {}
