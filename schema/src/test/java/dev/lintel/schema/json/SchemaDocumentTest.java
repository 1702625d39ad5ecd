package dev.lintel.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.schema.model.Schema;
import dev.lintel.schema.op.PostgresVersion;
import dev.lintel.schema.testing.random.Edit;
import dev.lintel.schema.testing.random.RandomEdits;
import dev.lintel.schema.testing.random.RandomSchemas;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaDocumentTest {

    private static final PostgresVersion NEWEST = new PostgresVersion(PostgresVersion.NEWEST);
    private static final int SCHEMAS = 300;

    private static SchemaDocument document(long seed) {
        Edit edit = RandomEdits.of(seed, RandomSchemas.of(seed, NEWEST), NEWEST);
        return new SchemaDocument(
                List.of("8c1f2a9d4e77", "3b2a77c01d5e"),
                new TreeMap<>(Map.of("naming", "snake_case")),
                edit.after(),
                edit.hints(),
                List.of());
    }

    @Test
    void anySchemaIsReadAsItWasWritten() throws DocumentException {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            SchemaDocument document = document(seed);
            String text = document.text();

            SchemaDocument read = SchemaDocument.parse(text);

            assertThat(read).isEqualTo(document);
            assertThat(read.text()).isEqualTo(text);
        }
    }

    @Test
    void aSchemaIsKnownByTheTextOfItsLock() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema before = RandomSchemas.of(seed, NEWEST);
            SchemaDocument model = document(seed);
            String text = model.text();
            String lock = SchemaDocument.lock(model.heads(), model.schema()).text();

            assertThat(SchemaDocument.isLocked(lock, text)).isTrue();
            assertThat(SchemaDocument.isLocked(
                            SchemaDocument.lock(List.of(), model.schema()).text(), text))
                    .isTrue();
            assertThat(SchemaDocument.isLocked(
                            SchemaDocument.lock(model.heads(), before).text(), text))
                    .isEqualTo(before.equals(model.schema()));
            assertThat(SchemaDocument.isLocked(lock.replace("\n", "\r\n"), text))
                    .isFalse();
            assertThat(SchemaDocument.isLocked(lock.replace("\"format\": 1", "\"format\": 2"), text))
                    .isFalse();
            assertThat(SchemaDocument.isLocked("<<<<<<< HEAD\n" + lock, text)).isFalse();
            assertThat(SchemaDocument.isLocked(lock.substring(0, lock.length() - 4) + "\n}\n", text))
                    .isFalse();
        }
        String empty = SchemaDocument.empty().text();
        assertThat(SchemaDocument.isLocked(empty, empty)).isTrue();
        assertThat(SchemaDocument.isLocked("", document(1).text())).isFalse();
        assertThat(SchemaDocument.isLocked(empty, document(1).text())).isFalse();
    }

    @Test
    void linesEndAsOnUnixWhereverItIsRead() throws DocumentException {
        SchemaDocument document = document(1);

        assertThat(document.text()).doesNotContain("\r").endsWith("}\n");
        assertThat(SchemaDocument.parse(document.text().replace("\n", "\r\n"))).isEqualTo(document);
    }

    /** A file that is cut, or in which a character is another, is a document or is refused with a reason. */
    @Test
    void brokenTextIsRefusedAndNothingElseHappens() {
        Random random = new Random(7);
        for (long seed = 0; seed < SCHEMAS; seed++) {
            String text = document(seed).text();
            // The end of the last line is not missed.
            int at = random.nextInt(text.length() - 1);
            String cut = text.substring(0, at);
            String changed = cut + (char) (' ' + random.nextInt(95)) + text.substring(at + 1);

            assertThat(refusal(cut)).as(cut).isNotBlank();
            refusal(changed);
        }
    }

    /** Why a text is refused; empty if it is a document. */
    private static String refusal(String text) {
        try {
            SchemaDocument.parse(text);
            return "";
        } catch (DocumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void newerFormatIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> SchemaDocument.parse("{\"format\": 99}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("format 99")
                .hasMessageContaining("use the version of Lintel that wrote it");
    }

    @Test
    void otherJsonIsRefused() {
        assertThat(refusal("{\"name\": \"left-pad\"}")).contains("\"format\"");
        assertThat(refusal("[]")).isNotBlank();
        assertThat(refusal("")).isNotBlank();
    }

    @Test
    void conflictOfTwoBranchesIsToldWithItsLine() {
        String text = SchemaDocument.empty().text();

        assertThat(refusal("<<<<<<< HEAD\n" + text))
                .contains("line 1", "conflict marker", "Two branches added a revision");
        assertThat(refusal(text + "=======\n")).contains("conflict marker");
    }
}
