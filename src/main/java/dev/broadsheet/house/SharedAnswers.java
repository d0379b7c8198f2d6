package dev.broadsheet.house;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Writes into the OpenAPI document what the house rules add to every operation: its errors, and its headers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedAnswers implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses answers = operation.getResponses();
        boolean read = method == PathItem.HttpMethod.GET;
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(
                                parameter -> String.valueOf(parameter.getRef()).endsWith("If-Match"));
        boolean guarded = operation.getSecurity() != null;
        if (!guarded) {
            // An empty requirement says that no token is needed; with one, more may be seen.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("token"));
        }
        if (read) {
            header(answers.getAPIResponse("200"), "ETag", "Names this representation to the byte.");
            header(answers.getAPIResponse("200"), "Cache-Control", "How long the answer may be kept.");
            if (!guarded && !path.startsWith("/v1/previews/")) {
                header(
                        answers.getAPIResponse("200"),
                        "Cache-Groups",
                        "What must change before the answer does (RFC 9875). On what is public only.");
            }
            answers.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("You have it already: If-None-Match matched."));
        }
        problem(answers, "400", "The request cannot be read, or has a parameter or member that is not known here.");
        problem(answers, "401", "A token is needed, or the one that was sent is not valid.");
        if (!read || guarded || hasParameter(operation, "status")) {
            problem(answers, "403", "The token's role does not allow it.");
        }
        if (path.contains("{")) {
            problem(answers, "404", "Nothing is here that the caller may see.");
        }
        if (read && !guarded && path.startsWith("/v1/articles/{ref}")) {
            whereabouts(answers);
        }
        problem(answers, "406", "No media type in Accept fits.");
        if (!read) {
            APIResponse said = answers.getAPIResponse("409");
            problem(
                    answers,
                    "409",
                    said == null
                            ? "The article's status does not allow it, or the slug is taken."
                            : said.getDescription());
        }
        if (read || conditional) {
            problem(answers, "412", "It has changed since it was read.");
        }
        if (conditional) {
            header(answers.getAPIResponse("412"), "ETag", "Of the working copy as it is now.");
        }
        if (operation.getRequestBody() != null) {
            problem(answers, "413", "The body is too large.");
            problem(answers, "415", "The body has a media type that is not read here.");
            problem(answers, "422", "The body says something that is not allowed; each error has its pointer.");
        }
        if (conditional) {
            problem(answers, "428", "If-Match is missing.");
        }
        if (method == PathItem.HttpMethod.POST) {
            repeatable(operation);
        }
        problem(answers, "503", "The service cannot do this right now; Retry-After says when to come back.");
        header(answers.getAPIResponse("503"), "Retry-After", "Seconds to wait.");
    }

    private static void whereabouts(APIResponses answers) {
        answers.addAPIResponse(
                "301",
                OASFactory.createAPIResponse().description("The article has another slug now; Location has it."));
        header(answers.getAPIResponse("301"), "Location", "The same address with the slug that the article has.");
        problem(answers, "410", "The article was killed; `reason` says why.");
    }

    private static void repeatable(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/Idempotency-Key"));
        APIResponses answers = operation.getResponses();
        problem(
                answers,
                "409",
                answers.getAPIResponse("409").getDescription()
                        + " Or the first request with this Idempotency-Key is still running.");
        header(answers.getAPIResponse("409"), "Retry-After", "Seconds to wait, when the request is still running.");
        problem(
                answers,
                "422",
                operation.getRequestBody() == null
                        ? "The Idempotency-Key was sent with another request before."
                        : "The body says something that is not allowed; each error has its pointer. Or the"
                                + " Idempotency-Key was sent with another request before.");
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void problem(APIResponses answers, String status, String description) {
        Schema schema = OASFactory.createSchema().ref(PROBLEM);
        answers.addAPIResponse(
                status,
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType().schema(schema))));
    }

    private static void header(APIResponse answer, String name, String description) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            answer.addHeader(
                    name, OASFactory.createHeader().description(description).schema(text));
        }
    }
}
