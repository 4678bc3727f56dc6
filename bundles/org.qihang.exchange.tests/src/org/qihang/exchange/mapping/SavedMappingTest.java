package org.qihang.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qihang.model.meta.Register;
import org.qihang.model.register.RegisterPackage;

/** A mapping survives as text, whatever stands in a title. */
class SavedMappingTest {

    private static final Register GRADUATES = Register.of(RegisterPackage.Literals.GRADUATE);

    private static Meaning meaning(String attribute, Role role) {
        return new Meaning(GRADUATES.attribute(attribute).orElseThrow(), role);
    }

    @Test
    void textAndBack() {
        SavedMapping mapping = SavedMapping.NONE.with("去向=代码", meaning("destination", Role.VALUE))
                .with("#去向 名称\\", meaning("destination", Role.NAME)).ignoring("备注!");
        SavedMapping read = SavedMapping.parse(mapping.text());
        assertThat(read).isEqualTo(mapping);
        assertThat(read.meaning("去向 = 代码", GRADUATES)).contains(meaning("destination", Role.VALUE));
        assertThat(read.meaning("#去向名称\\", GRADUATES)).contains(meaning("destination", Role.NAME));
        assertThat(read.isIgnored("备注!")).isTrue();
    }

    @Test
    void attributesTheModelNoLongerHasMeanNothing() {
        SavedMapping mapping = SavedMapping.parse("甲=gone\n乙=campaign\n丙=name\n");
        assertThat(mapping.meaning("甲", GRADUATES)).isEmpty();
        assertThat(mapping.meaning("乙", GRADUATES)).as("system attributes are never imported").isEmpty();
        assertThat(mapping.meaning("丙", GRADUATES)).contains(meaning("name", Role.VALUE));
    }

    @Test
    void peopleMayWriteItByHand() {
        assertThat(SavedMapping.parse("# 某大学\n去向 = destination.name\n").meaning("去向", GRADUATES))
                .contains(meaning("destination", Role.NAME));
        assertThat(SavedMapping.parse("").isEmpty()).isTrue();
    }
}
