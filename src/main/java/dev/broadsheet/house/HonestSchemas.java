package dev.broadsheet.house;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.broadsheet.story.Block;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Mends what the generator cannot see: which member tells the blocks of a story apart, and that a schema with
 * alternatives has no members besides theirs.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HonestSchemas implements OASFilter {

    private static final List<String> NEVER_NULL = List.of("marks", "rows");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (JsonSubTypes.Type block :
                Block.class.getAnnotation(JsonSubTypes.class).value()) {
            describe(schemas.get(block.value().getSimpleName()), block.name());
        }
        schemas.values().stream().filter(schema -> schema.getOneOf() != null).forEach(schema -> {
            schema.setType(null);
            schema.setProperties(null);
        });
        tell(schemas.get("Problem"));
        document.getComponents().removeSchema("Ref");
        // Its members are those of a RevisionDiff.
        document.getComponents().removeSchema("Redline");
        document.getComponents()
                .addSchema(
                        "JsonPatch",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Operations of RFC 6902, at most 1000.")
                                .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)));
        document.getComponents()
                .addSchema(
                        "ArticlePatch",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("Any members of ArticleDraft; null removes one."));
        document.getComponents()
                .addSchema(
                        "SectionPatch",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("Any members of SectionDraft but its id; null removes one."));
        document.getComponents()
                .addSchema(
                        "SectionOrder",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Each section once: as an object, or by its id alone.")
                                .items(OASFactory.createSchema()
                                        .addOneOf(OASFactory.createSchema().ref("#/components/schemas/SectionPlace"))
                                        .addOneOf(OASFactory.createSchema().ref("#/components/schemas/UUID"))));
    }

    /** What some kinds of problems say besides what all say; the record has a map for it. */
    private static void tell(Schema problem) {
        Schema word = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        problem.addProperty(
                "legalSteps",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(word)
                        .description("With illegal-transition: the steps that are open."));
        problem.addProperty(
                "revision",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .description("With precondition-failed: the working copy's. What differs from the revision that"
                                + " If-Match names stands in `errors`."));
        problem.addProperty(
                "reason",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description("With gone: why the article was killed."));
    }

    private static void describe(Schema block, String type) {
        block.addProperty(
                "type",
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(type));
        List<String> required = new ArrayList<>(List.of("type"));
        if (block.getRequired() != null) {
            required.addAll(block.getRequired());
        }
        required.removeAll(NEVER_NULL);
        block.setRequired(required);
    }
}
