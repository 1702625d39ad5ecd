package dev.lintel.processor.derive.hibernate.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A mapped superclass with property access whose subclasses override what it has. */
@MappedSuperclass
abstract class ByGetters {
    private Long id;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(name = "abstract_one", length = 21)
    public abstract String getOverridden();

    public abstract void setOverridden(String overridden);

    @Column(length = 22)
    public String getTitle() {
        return "";
    }

    public void setTitle(String title) {}
}

/** A subclass that says nothing of its access: getters count, annotated fields do not. */
@Entity
class SameAccess extends ByGetters {
    @Column(name = "not_this", length = 3)
    private String overridden;

    private String own;

    @Override
    @Column(name = "neither_this", length = 4)
    public String getOverridden() {
        return overridden;
    }

    @Override
    public void setOverridden(String overridden) {
        this.overridden = overridden;
    }

    @Override
    public String getTitle() {
        return "t";
    }

    @Override
    public void setTitle(String title) {}

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}

/** A subclass with fields below a superclass with getters. */
@Entity
@Access(AccessType.FIELD)
class OtherAccess extends ByGetters {
    @Column(name = "field_one", length = 5)
    private String fieldOne;

    private String overridden;

    @Override
    public String getOverridden() {
        return overridden;
    }

    @Override
    public void setOverridden(String overridden) {
        this.overridden = overridden;
    }

    public String getComputed() {
        return fieldOne;
    }
}

/** A mapped superclass with fields. */
@MappedSuperclass
class ByFields {
    @Id
    Long id;

    @Column(length = 23)
    private String title;

    @Column(name = "of_the_field", length = 24)
    private String note;

    public String getTitle() {
        return title;
    }

    public String getNote() {
        return note;
    }
}

/** A subclass with getters below a superclass with fields. */
@Entity
@Access(AccessType.PROPERTY)
class GetterAccess extends ByFields {
    @Column(name = "not_this", length = 3)
    private String hidden;

    @Column(name = "getter_one", length = 6)
    public String getGetterOne() {
        return hidden;
    }

    public void setGetterOne(String one) {
        hidden = one;
    }

    @Override
    @Column(name = "of_the_getter", length = 7)
    public String getNote() {
        return super.getNote();
    }

    public void setNote(String note) {}
}
