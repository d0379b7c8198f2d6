package dev.broadsheet.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The sections of an article as a tree in memory, written apart from the code that it is compared with. */
final class SectionTree {

    /** A section; the root is none. */
    static final class Node {

        final String heading;
        String text;
        Node parent;
        final List<Node> children = new ArrayList<>();

        Node(String heading, String text) {
            this.heading = heading;
            this.text = text;
        }

        int level() {
            return parent == null ? 0 : parent.level() + 1;
        }

        int height() {
            return children.stream().mapToInt(Node::height).max().orElse(0) + 1;
        }

        int rank() {
            return parent.children.indexOf(this);
        }

        Node next() {
            return rank() + 1 < parent.children.size() ? parent.children.get(rank() + 1) : null;
        }

        void add(int rank, Node child) {
            child.parent = this;
            children.add(rank, child);
        }

        void leave() {
            parent.children.remove(this);
            parent = null;
        }

        private Stream<Node> inOrder() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::inOrder));
        }
    }

    final Node root = new Node(null, null);

    /** In reading order. */
    List<Node> nodes() {
        return root.inOrder().skip(1).toList();
    }

    /** As the article has to show it. */
    List<String> lines() {
        return nodes().stream()
                .map(node -> node.level() + " " + node.heading + " under " + node.parent.heading + ": " + node.text)
                .toList();
    }

    void delete(Node node) {
        node.leave();
    }

    /** Its children take its place. */
    void dissolve(Node node) {
        Node parent = node.parent;
        int rank = node.rank();
        node.leave();
        for (Node child : List.copyOf(node.children)) {
            child.leave();
            parent.add(rank++, child);
        }
    }

    /** One level deeper: into the section before it. */
    void indent(Node node) {
        Node into = node.parent.children.get(node.rank() - 1);
        node.leave();
        into.add(into.children.size(), node);
    }

    /** One level up: behind its parent; what followed it stands within it now. */
    void outdent(Node node) {
        Node parent = node.parent;
        for (Node after = node.next(); after != null; after = node.next()) {
            after.leave();
            node.add(node.children.size(), after);
        }
        node.leave();
        parent.parent.add(parent.rank() + 1, node);
    }

    /** Every section somewhere else, not deeper than six levels. */
    void shuffle(Random random) {
        List<Node> all = new ArrayList<>(nodes());
        Collections.shuffle(all, random);
        root.children.clear();
        all.forEach(node -> {
            node.parent = null;
            node.children.clear();
        });
        List<Node> placed = new ArrayList<>(List.of(root));
        for (Node node : all) {
            List<Node> homes = placed.stream().filter(home -> home.level() < 6).toList();
            Node home = homes.get(random.nextInt(homes.size()));
            home.add(random.nextInt(home.children.size() + 1), node);
            placed.add(node);
        }
    }
}
