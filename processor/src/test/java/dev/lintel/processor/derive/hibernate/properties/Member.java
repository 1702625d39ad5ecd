package dev.lintel.processor.derive.hibernate.properties;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything on getters. */
@MappedSuperclass
abstract class Base<I> {
    private I id;
    private int version;

    @Id
    @GeneratedValue
    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    @Version
    @Column(name = "row_version")
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

@Entity
class Member extends Base<Long> {
    private String fullName;
    private boolean active;
    private Boolean confirmed;
    private Level level;
    private Club club;
    private List<Club> formerClubs;
    private Set<String> mails;
    private Map<String, Club> byRole;
    private Home home;
    private String uRL;
    private String aName;
    private int count;

    @Column(nullable = false, length = 100)
    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Boolean getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Boolean confirmed) {
        this.confirmed = confirmed;
    }

    @Enumerated(EnumType.STRING)
    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    @ManyToOne(optional = false)
    public Club getClub() {
        return club;
    }

    public void setClub(Club club) {
        this.club = club;
    }

    @ManyToMany
    @OrderColumn
    public List<Club> getFormerClubs() {
        return formerClubs;
    }

    public void setFormerClubs(List<Club> formerClubs) {
        this.formerClubs = formerClubs;
    }

    @ElementCollection
    public Set<String> getMails() {
        return mails;
    }

    public void setMails(Set<String> mails) {
        this.mails = mails;
    }

    @OneToMany
    @JoinTable(name = "member_roles")
    @MapKeyColumn(name = "role_in_club")
    public Map<String, Club> getByRole() {
        return byRole;
    }

    public void setByRole(Map<String, Club> byRole) {
        this.byRole = byRole;
    }

    public Home getHome() {
        return home;
    }

    public void setHome(Home home) {
        this.home = home;
    }

    public String getURL() {
        return uRL;
    }

    public void setURL(String uRL) {
        this.uRL = uRL;
    }

    public String getaName() {
        return aName;
    }

    public void setaName(String aName) {
        this.aName = aName;
    }

    /** A fluent setter, which is none for JavaBeans, but one for Hibernate. */
    public int getCount() {
        return count;
    }

    public Member setCount(int count) {
        this.count = count;
        return this;
    }

    @Transient
    public String getGreeting() {
        return "Hello " + fullName;
    }

    public static String getKind() {
        return "member";
    }

    public String getWith(String argument) {
        return argument;
    }

    public void getNothing() {}

    public String isText() {
        return "";
    }

    public String issue() {
        return "";
    }
}

enum Level {
    GOLD,
    SILVER
}

/** By field, though what it extends goes by property. */
@Embeddable
class Home {
    private String street;
    private Club nearest;

    @Column(name = "home_street")
    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    @ManyToOne
    public Club getNearest() {
        return nearest;
    }

    public void setNearest(Club nearest) {
        this.nearest = nearest;
    }
}

/** Field access, below a superclass that says so of itself. */
@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Stamped {
    private java.time.Instant stampedAt;
    private String hidden;

    @Column(name = "stamped")
    public java.time.Instant getStampedAt() {
        return stampedAt;
    }

    public void setStampedAt(java.time.Instant stampedAt) {
        this.stampedAt = stampedAt;
    }
}

@Entity
@Access(AccessType.FIELD)
class Club extends Stamped {
    @Id
    private Long id;

    private String name;

    public String getIdle() {
        return name;
    }
}

/** Getters that override a mapped superclass's, and say something else. */
@Entity
class Visitor extends Base<Integer> {
    @Override
    @Version
    @Column(name = "visitor_version")
    public int getVersion() {
        return super.getVersion();
    }

    @Override
    @Id
    @Column(name = "visitor_no")
    public Integer getId() {
        return super.getId();
    }
}

/** A getter that overrides a mapped superclass's. */
@Entity
class Guest extends Base<Integer> {
    @Override
    public int getVersion() {
        return super.getVersion();
    }
}
