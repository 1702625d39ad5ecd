package dev.lintel.processor.derive.hibernate;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.processor.derive.CompiledModel;
import dev.lintel.schema.model.Schema;
import dev.lintel.schema.revision.SchemaSql;
import dev.lintel.schema.testing.TestDatabase;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each topic's schema, by Lintel and by Hibernate, on a server each. */
class SameAsHibernateTest {

    /**
     * Entities of each topic that a made-up row of does not fit, on Hibernate's own schema neither: they need another row of
     * themselves, they share a table whose other columns must have a value, a constraint asks for more, or Hibernate itself
     * writes a wrong statement.
     */
    private static final Map<String, Set<String>> UNWRITABLE = Map.ofEntries(
            entry("any", Set.of("Attachment")),
            entry("basics", Set.of("Sizes")),
            entry("bothways", Set.of("Ticket")),
            entry("collectionids", Set.of("Basket", "Fruit", "Ordered", "Sorted")),
            entry("combined", Set.of("Item", "LargeItem", "Note", "Page", "Sheet", "Stand")),
            entry("databasevalues", Set.of("DatabaseValues", "Partitioned", "Tenanted")),
            entry("deephierarchy", Set.of("Contract", "Folder", "Licence", "YearReport")),
            entry("deepids", Set.of("LastFacts", "Street")),
            entry("definitions", Set.of("Said", "Spellings")),
            entry("formulas", Set.of("Page", "Sheet", "TripCode")),
            entry("generators", Set.of("Uuids")),
            entry("jdbctypes", Set.of("Special", "Texts", "Times")),
            entry("jointables", Set.of("Book", "Note")),
            entry("mapkeys", Set.of("Atlas", "Guide", "Place")),
            entry("namedenums", Set.of("EnumCollections")),
            entry("onetable", Set.of("Floor", "GuestCard", "Room", "RoomName")),
            entry("quotes", Set.of("CareWard", "Chart", "NamedPart", "Nurse", "Order", "OrderLine", "Ward")),
            entry("referenced", Set.of("Corner", "Leaf", "Post", "Sign", "Square", "SubPost")),
            entry("secondary", Set.of("Site")),
            entry("secondaryjoined", Set.of("Garage", "Shed")),
            entry("sharedtables", Set.of("Person", "PersonRole", "Team")),
            entry("singletable", Set.of("Boat", "LongReply", "Vessel")),
            entry("softdelete", Set.of("Converted")),
            entry("structs", Set.of("Parcel")),
            entry("tablesfull", Set.of("Checked", "Full")),
            entry("twice", Set.of("Part")),
            entry("usertypes", Set.of("UserTypes")),
            entry("validation", Set.of("Validated")));

    /** Topics whose schema Hibernate does not take for its own, although it made it: to it, an array of composite values is no array. */
    private static final Set<String> UNVALIDATED = Set.of("structarrays");

    static Stream<Arguments> topics() {
        return Topic.all().stream()
                .flatMap(topic -> Stream.of(Names.values()).map(names -> Arguments.of(topic, names)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void bothGiveTheSameTablesColumnsKeysAndSequences(Topic topic, Names names) {
        CompiledModel model = CompiledModel.of(topic.sources(), names.option());
        assertThat(model.errors()).isEmpty();
        Schema schema = model.schema().orElseThrow();

        try (TestDatabase ours = TestDatabase.create();
                TestDatabase theirs = TestDatabase.create()) {
            ours.execute(SchemaSql.of(schema, ours.version()));
            SortedMap<String, String> onTheirs = HibernateSchema.create(topic, names, theirs);
            assertThat(Catalog.of(ours).differencesFrom(Catalog.of(theirs))).isEmpty();
            SortedMap<String, String> onOurs = UNVALIDATED.contains(topic.name())
                    ? HibernateSchema.use(topic, names, ours)
                    : HibernateSchema.validate(topic, names, ours);
            assertThat(onOurs.keySet()).as("%s", onOurs).isEqualTo(onTheirs.keySet());
            assertThat(UNWRITABLE.getOrDefault(topic.name(), Set.of()))
                    .as("%s", onOurs)
                    .containsAll(onOurs.keySet());
        }
    }
}
