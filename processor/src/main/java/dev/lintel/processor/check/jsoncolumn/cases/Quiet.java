package shop;

import dev.lintel.Jsonb;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "documents")
class Document {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Jsonb(gin = true, indexName = "ix_documents_data")
  @Column(nullable = false)
  Map<String, Object> data;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = true)
  Map<String, String> labels;

  @Column(nullable = true, columnDefinition = "jsonb")
  String settings;

  @Column(nullable = true, columnDefinition = "text")
  String json;
}
