package org.qihang.model.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qihang.model.campaign.CampaignPackage;
import org.qihang.model.register.RegisterPackage;

class RegisterTest {

    private final Register graduates = Register.of(RegisterPackage.Literals.GRADUATE);

    @Test
    void systemColumnsComeFirstAndAreNobodysToFillIn() {
        assertThat(graduates.columns().subList(0, graduates.system().size())).isEqualTo(graduates.system());
        assertThat(graduates.attributes()).noneMatch(Feature::system);
        assertThat(graduates.columns()).hasSize(graduates.system().size() + graduates.attributes().size());
    }

    @Test
    void aGraduateIsKnownByTheIdentityNumber() {
        assertThat(graduates.key()).map(Feature::name).contains("identityNumber");
        assertThat(graduates.key().orElseThrow().personal()).isTrue();
    }

    @Test
    void noTwoColumnsHaveTheSameTitle() {
        for (Register register : Register.all()) {
            Set<String> titles = new HashSet<>();
            for (Feature feature : register.attributes()) {
                feature.field().ifPresent(field -> assertThat(titles.add(field)).as(field).isTrue());
                feature.nameField().ifPresent(field -> assertThat(titles.add(field)).as(field).isTrue());
                feature.headers().forEach(header -> assertThat(titles.add(header)).as(header).isTrue());
                feature.nameHeaders().forEach(header -> assertThat(titles.add(header)).as(header).isTrue());
            }
        }
    }

    @Test
    void registersAreFoundByNameInAnyCase() {
        assertThat(Register.named("graduate")).contains(graduates);
        assertThat(Register.named("target")).isEmpty();
        assertThatThrownBy(() -> Register.of(CampaignPackage.Literals.TARGET))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Target");
    }
}
