package shop;

import dev.lintel.OnDelete;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
class Name {
  @Column(nullable = false, length = 40)
  String first;

  @Column(
      nullable = false,
      columnDefinition = "character(40)") // LINT: char-column
  String last;
}

@Entity
@Table(name = "people")
class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, columnDefinition = "char(10) default 'new'") // LINT: char-column
  String status;

  @Column(nullable = false, columnDefinition = "CHAR(20)") // LINT: char-column
  String codeName;

  @Column(nullable = true, columnDefinition = "bpchar") // LINT: char-column
  String nickname;

  @Size(min = 2, max = 30)
  @Column(nullable = true, columnDefinition = "char(30)") // LINT: char-column
  String title;

  @Column(nullable = true, columnDefinition = "char(12)[]") // LINT: char-column
  String[] words;

  @JdbcTypeCode(SqlTypes.CHAR) // LINT: char-column
  @Column(nullable = true, length = 60)
  String city;

  @Embedded Name name;

  @Embedded
  @AttributeOverride(
      name = "first",
      column =
          @Column(
              name = "birth_first",
              nullable = true,
              columnDefinition = "char(40)")) // LINT: char-column
  FirstName birth;

  @ElementCollection
  @OnDelete(OnDelete.Action.CASCADE)
  @CollectionTable(
      name = "person_tags",
      joinColumns = @JoinColumn(name = "person_id"),
      foreignKey = @ForeignKey(name = "fk_person_tags_person_id"))
  @Column(name = "tag", nullable = false, columnDefinition = "char(15)") // LINT: char-column
  List<String> tags;
}

@Embeddable
class FirstName {
  @Column(nullable = true, length = 40)
  String first;
}
