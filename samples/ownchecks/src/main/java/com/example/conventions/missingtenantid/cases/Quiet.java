package shop;

import dev.lintel.Allow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
abstract class TenantOwned {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "tenant_id", nullable = false)
  long tenantId;
}

@Entity
@Table(name = "orders")
class Order extends TenantOwned {
  @Column(nullable = false)
  long number;
}

@Allow(value = "missing-tenant-id", because = "countries are the same for all tenants")
@Entity
@Table(name = "countries")
class Country {
  @Id
  @Column(length = 2)
  String code;
}
