package dev.lintel.runtime.migration.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    /** a ← b ← c, and b ← d; m joins c and d; x is a base of its own that depends on b. */
    private static final RevisionGraph GRAPH = new RevisionGraph(List.of(
            node("m1", "c1", "d1"),
            node("d1", "b1"),
            node("c1", "b1"),
            node("b1", "a1"),
            new Node("x1", List.of(), List.of("b1"), List.of("billing"), "", false),
            node("x2", "x1"),
            node("a1")));

    @Test
    void parentsAndDependenciesComeFirst() {
        assertThat(ids(GRAPH.ordered())).containsExactly("a1", "b1", "c1", "d1", "m1", "x1", "x2");
    }

    @Test
    void headsAndBranchPointsAreFound() {
        assertThat(ids(GRAPH.heads())).containsExactly("m1", "x2");
        assertThat(ids(GRAPH.branchPoints())).containsExactly("b1");
    }

    @Test
    void targetsAreReadAsAlembicWritesThem() {
        Targets targets = new Targets(GRAPH);

        assertThat(targets.all("heads")).containsExactly("m1", "x2");
        assertThat(targets.all("base")).isEmpty();
        assertThat(targets.all("billing@head")).containsExactly("x2");
        assertThat(targets.all("billing")).containsExactly("x1");
        assertThat(targets.all("billing@head-1")).containsExactly("x1");
        assertThat(targets.all("m")).containsExactly("m1");
        assertThat(targets.all("a1+1")).containsExactly("b1");
    }

    @Test
    void severalHeadsAreAnErrorThatNamesMerge() {
        assertThatThrownBy(() -> new Targets(GRAPH).all("head"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("a revision that revises both")
                .hasMessageContaining("m1, x2");
    }

    @Test
    void nameThatFitsSeveralIsAnError() {
        assertThatThrownBy(() -> new Targets(GRAPH).all("x")).hasMessageContaining("x1, x2");
        assertThatThrownBy(() -> new Targets(GRAPH).all("a1+9")).hasMessageContaining("leads to several: c1, d1");
        assertThatThrownBy(() -> new Targets(GRAPH).all("zz")).hasMessageContaining("no revision 'zz'");
        assertThatThrownBy(() -> new Targets(GRAPH).all("")).hasMessageContaining("no revision");
        assertThatThrownBy(() -> new Targets(GRAPH).all("nobody@head")).hasMessageContaining("nobody");
    }

    @Test
    void upgradeAppliesWhatIsMissing() {
        assertThat(ids(new Route(GRAPH, Set.of()).up("m1"))).containsExactly("a1", "b1", "c1", "d1", "m1");
        assertThat(ids(new Route(GRAPH, Set.of("c1")).up("heads"))).containsExactly("d1", "m1", "x1", "x2");
        assertThat(ids(new Route(GRAPH, Set.of("a1")).up("billing@head"))).containsExactly("b1", "x1", "x2");
        assertThat(ids(new Route(GRAPH, Set.of("a1")).up("+2"))).containsExactly("b1", "c1");
        assertThat(new Route(GRAPH, Set.of("m1", "x2")).up("heads")).isEmpty();
    }

    @Test
    void downgradeUndoesWhatIsAboveTheTarget() {
        assertThat(ids(new Route(GRAPH, Set.of("m1")).down("-1"))).containsExactly("m1");
        assertThat(ids(new Route(GRAPH, Set.of("m1")).down("b1"))).containsExactly("m1", "d1", "c1");
        assertThat(ids(new Route(GRAPH, Set.of("m1", "x2")).down("c1"))).containsExactly("m1");
        assertThat(ids(new Route(GRAPH, Set.of("m1", "x2")).down("a1")))
                .containsExactly("x2", "x1", "m1", "d1", "c1", "b1");
        assertThat(ids(new Route(GRAPH, Set.of("m1", "x2")).down("billing@base")))
                .containsExactly("x2", "x1");
        assertThat(ids(new Route(GRAPH, Set.of("d1")).down("base"))).containsExactly("d1", "b1", "a1");
    }

    @Test
    void downgradePastAMergeAsksWhere() {
        assertThatThrownBy(() -> new Route(GRAPH, Set.of("m1")).down("-2")).hasMessageContaining("c1, d1");
        assertThatThrownBy(() -> new Route(GRAPH, Set.of("a1")).down("-2"))
                .hasMessageContaining("revisions to undo: 1");
        assertThatThrownBy(() -> new Route(GRAPH, Set.of("a1")).down("c1")).hasMessageContaining("not at c1");
    }

    @Test
    void databaseAtAnUnknownRevisionIsAnError() {
        assertThatThrownBy(() -> new Route(GRAPH, Set.of("ffff")))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("ffff");
    }

    @Test
    void rangeIsWhatLeadsFromOneToTheOther() {
        assertThat(ids(Range.parse("b1:m1").up(GRAPH))).containsExactly("c1", "d1", "m1");
        assertThat(ids(Range.parse(":b1").up(GRAPH))).containsExactly("a1", "b1");
        assertThat(ids(Range.parse("m1:").up(GRAPH))).containsExactly("x1", "x2");
        assertThat(ids(Range.parseDown("m1:a1").down(GRAPH))).containsExactly("m1", "d1", "c1", "b1");
    }

    @Test
    void whatIsNoGraphIsRefused() {
        assertThatThrownBy(() -> new RevisionGraph(List.of(node("a1"), node("a1"))))
                .hasMessageContaining("two revisions have the id a1");
        assertThatThrownBy(() -> new RevisionGraph(List.of(node("a1", "gone")))).hasMessageContaining("gone");
        assertThatThrownBy(() -> new RevisionGraph(List.of(node("a1", "b1"), node("b1", "a1"), node("c1"))))
                .hasMessageContaining("a1, which needs b1, which needs a1")
                .hasMessageNotContaining("c1");
    }

    private static Node node(String id, String... revises) {
        return new Node(id, List.of(revises), List.of(), List.of(), "", false);
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }
}
