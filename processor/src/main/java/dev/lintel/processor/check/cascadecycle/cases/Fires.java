package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "teams")
class Team {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToOne(optional = true)
  @OnDelete(OnDelete.Action.CASCADE) // LINT: cascade-cycle
  @JoinColumn(name = "lead_id", nullable = true, foreignKey = @ForeignKey(name = "fk_teams_lead_id"))
  Person lead;
}

@Entity
@Table(name = "people")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "department_id", nullable = false, foreignKey = @ForeignKey(name = "fk_people_department_id"))
  Department department;
}

@Entity
@Table(name = "departments")
class Department {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @OnDelete(OnDelete.Action.CASCADE)
  @JoinColumn(name = "team_id", nullable = false, foreignKey = @ForeignKey(name = "fk_departments_team_id"))
  Team team;
}
