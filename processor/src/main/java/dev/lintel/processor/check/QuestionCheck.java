package dev.lintel.processor.check;

import dev.lintel.processor.derive.Attribute;
import dev.lintel.processor.derive.Derivation;
import dev.lintel.processor.derive.DerivedColumn;
import dev.lintel.processor.derive.DerivedTable;
import dev.lintel.processor.derive.column.StoredEnum;
import dev.lintel.processor.finding.Finding;
import dev.lintel.processor.mapping.EnumConstant;
import dev.lintel.processor.mapping.Place;
import dev.lintel.processor.mapping.TypeRecord;
import dev.lintel.schema.plan.Question;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the plan of a migration asks a person, placed where the source answers it. */
public abstract class QuestionCheck extends HistoryCheck {

    private final String otherwise;

    /**
     * A check of what a plan asks.
     *
     * @param otherwise what is to be done where the question is answered in the negative, as the end of a sentence
     */
    protected QuestionCheck(CheckInfo info, String otherwise) {
        super(info);
        this.otherwise = otherwise;
    }

    @Override
    public final void compare(Derivation derivation, History history, Consumer<Finding> findings) {
        for (Question question : history.release().questions()) {
            if (question.id().equals(info().id())) {
                Place place = place(question, derivation);
                boolean isAnswered =
                        question.code().isPresent() && !place.type().isEmpty();
                findings.accept(new Finding(
                        info().id(),
                        place,
                        question.what() + otherwise,
                        isAnswered ? question.code() : Optional.empty(),
                        isAnswered ? Optional.empty() : Optional.of(question.answer())));
            }
        }
    }

    private static Place place(Question question, Derivation derivation) {
        Question.Subject subject = question.subject();
        Optional<DerivedColumn> column = subject.column()
                .flatMap(name -> Stream.concat(derivation.columns().stream(), derivation.inside().stream())
                        .filter(c -> c.name().equals(name))
                        .findFirst());
        boolean isAboutValues = subject.label().isPresent() || question.id().equals(Question.ENUM_VALUE_REMOVED);
        Optional<Place> values = isAboutValues ? ofValues(subject, column, derivation) : Optional.empty();
        return values.or(() ->
                        column.map(c -> c.attribute().map(derivation::placeOf).orElse(c.place())))
                .or(() -> derivation.tables().stream()
                        .filter(t -> t.name().equals(subject.name()))
                        .findFirst()
                        .map(DerivedTable::place))
                .orElse(Place.NOWHERE);
    }

    /** The enum, or its constant; where it comes from a dependency, the first attribute that holds it. */
    private static Optional<Place> ofValues(
            Question.Subject subject, Optional<DerivedColumn> column, Derivation derivation) {
        Optional<TypeRecord> type = column.isPresent()
                ? column.flatMap(DerivedColumn::attribute).flatMap(derivation::enumOf)
                : derivation.enums().stream()
                        .filter(e -> e.name().equals(subject.name()))
                        .findFirst()
                        .map(StoredEnum::type);
        if (type.filter(t -> derivation.types().isOwn(t.name())).isEmpty()) {
            return type.flatMap(t -> holder(t, derivation)).map(derivation::placeOf);
        }
        Place place = type.get().place();
        return Optional.of(type.get().constants().stream()
                .filter(c -> subject.label().equals(Optional.of(StoredEnum.label(type.get(), c))))
                .map(EnumConstant::name)
                .map(place::member)
                .findFirst()
                .orElse(place));
    }

    private static Optional<Attribute> holder(TypeRecord type, Derivation derivation) {
        return derivation.columns().stream()
                .flatMap(c -> c.attribute().stream())
                .filter(a -> derivation
                        .enumOf(a)
                        .filter(t -> t.name().equals(type.name()))
                        .isPresent())
                .findFirst();
    }
}
