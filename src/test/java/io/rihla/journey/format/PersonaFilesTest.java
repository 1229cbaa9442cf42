package io.rihla.journey.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.journey.Applied;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.RandomPersonas;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaFilesTest {

    private final JsonPersonaCodec codec = new JsonPersonaCodec();

    @Property(tries = 300)
    void aFileKeepsWhatCanBeSeen(@ForAll long seed, @ForAll @IntRange(max = 80) int edits) {
        Persona persona = new RandomPersonas(seed).persona(edits);
        String file = PersonaFiles.write(persona);
        Persona read = PersonaFiles.read(stream(file), MapLimits.DEFAULT);
        assertThat(read).isEqualTo(persona.visible());
        assertThat(PersonaFiles.write(read)).isEqualTo(file);
    }

    @Property(tries = 300)
    void aCheckpointAndTheLogKeepEverything(
            @ForAll long seed, @ForAll @IntRange(max = 80) int edits) {
        RandomPersonas personas = new RandomPersonas(seed);
        Persona persona = personas.persona(edits);
        MapEdit edit = personas.edit(persona);
        Applied<Persona> applied = persona.apply(edit);
        assertThat(codec.readDocument(codec.write(persona))).isEqualTo(persona);
        assertThat(codec.readEdit(codec.write(edit))).isEqualTo(edit);
        assertThat(codec.readBefore(codec.write(applied.before()))).isEqualTo(applied.before());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'format':'rihla-map/1','languages':['en'],'name':{'en':'x'}}",
                "{'format':'rihla-persona/1','languages':['en']}",
                "{'format':'rihla-persona/1','languages':[],'name':{'en':'x'}}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'state':'published'}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'priority':3}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'picture':'../x'}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'evidence':[{'id':'e','link':'javascript:x'}]}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'evidence':[{'id':'e','date':'soon'}]}",
                "{'format':'rihla-persona/1','languages':['en'],'name':{'en':'x'},'evidence':[{'id':'e'},{'id':'e'}]}"
            })
    void whatIsNoPersonaIsRefused(String file) {
        InputStream in = stream(file.replace('\'', '"'));
        assertThatThrownBy(() -> PersonaFiles.read(in, MapLimits.DEFAULT))
                .isInstanceOf(MapFormatException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
