package dev.broadsheet.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some nodes on one database of their own. Closing it ends the nodes; the database stays for the coroner. */
record Cluster(Database database, List<Node> nodes) implements AutoCloseable {

    private static final int CLIENTS = 8;

    /** Starts them all at once on an empty database, as an orchestrator does, and waits until they are ready. */
    static Cluster start(Workplace workplace, Scenario scenario, int count) throws Exception {
        Cluster cluster = empty(workplace, scenario);
        for (int number = 1; number <= count; number++) {
            cluster.launch(workplace, scenario.name() + "-" + number, Map.of());
        }
        for (Node node : cluster.nodes) {
            node.awaitReady();
        }
        return cluster;
    }

    static Cluster empty(Workplace workplace, Scenario scenario) throws IOException {
        return new Cluster(workplace.database(scenario.name().replace('-', '_')), new ArrayList<>());
    }

    /** Starts one more and does not wait. */
    Node launch(Workplace workplace, String name, Map<String, String> environment) throws IOException {
        Node node = workplace.launch(name, database, environment);
        nodes.add(node);
        return node;
    }

    /** The nodes in turn. */
    Node node(int turn) {
        return nodes.get(turn % nodes.size());
    }

    /** Sends some calls to the nodes in turn, several at a time, and returns their answers, which must be good. */
    List<Answer> send(List<Call> calls) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (Call call : calls) {
                Node node = node(sent.size());
                sent.add(clients.submit(() -> node.send(call).required()));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
