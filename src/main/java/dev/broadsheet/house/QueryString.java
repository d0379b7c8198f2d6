package dev.broadsheet.house;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as they stand in an address. */
public final class QueryString {

    private QueryString() {}

    /**
     * Parameters in their order, joined; empty for none.
     *
     * @param parameters those whose value is null are left out
     */
    public static String of(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
