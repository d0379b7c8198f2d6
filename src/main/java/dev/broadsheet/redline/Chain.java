package dev.broadsheet.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys in an order that others can be put into at no cost. */
final class Chain {

    /** What the first key comes after. */
    static final Object START = new Object();

    private final Map<Object, Object> next = new HashMap<>();

    Chain(List<Object> keys) {
        Object last = START;
        for (Object key : keys) {
            next.put(last, key);
            last = key;
        }
    }

    /** The key behind one; null behind the last. */
    Object after(Object key) {
        return next.get(key);
    }

    void insert(Object key, Object neighbour) {
        Object behind = next.put(neighbour, key);
        if (behind != null) {
            next.put(key, behind);
        }
    }

    List<Object> keys() {
        List<Object> keys = new ArrayList<>();
        for (Object key = next.get(START); key != null; key = next.get(key)) {
            keys.add(key);
        }
        return keys;
    }
}
