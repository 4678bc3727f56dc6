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
    void everyRegisterHasAKeyAndATitleAndIsSearched() {
        for (Register register : Register.all()) {
            assertThat(register.title()).as(register.name()).isNotNull();
            assertThat(register.attributes()).as(register.name()).anyMatch(Feature::search);
            if (register.type() != RegisterPackage.Literals.DESTINATION) {
                assertThat(register.key()).as(register.name()).isPresent();
            }
        }
    }

    @Test
    void everyAttributeNamedByAnotherIsThere() {
        for (Register register : Register.all()) {
            for (Feature feature : register.attributes()) {
                feature.from().forEach(name -> assertThat(register.attribute(name)).as(feature + " " + name).isPresent());
                feature.due().ifPresent(name -> assertThat(register.attribute(name)).as(feature.toString()).isPresent());
                feature.register().ifPresent(name -> assertThat(Register.named(name)).as(feature.toString()).isPresent());
            }
        }
    }

    @Test
    void theUnitThatAnswersFollowsFromTheModel() {
        for (Register register : Register.all()) {
            boolean ruleOfItsOwn = register.equals(graduates);
            assertThat(register.answering().isPresent()).as(register.name()).isNotEqualTo(ruleOfItsOwn);
            register.answering().ifPresent(feature -> assertThat(feature.register().isPresent()
                    || feature.codes().filter(codes -> codes.equals("place") || codes.equals("unit")).isPresent())
                    .as(feature.toString()).isTrue());
        }
    }

    @Test
    void whatIsComputedIsNobodysToFillIn() {
        Register posts = Register.of(RegisterPackage.Literals.POST);
        assertThat(posts.computed()).map(Feature::name).containsExactly("filled");
        assertThat(posts.attributes()).noneMatch(feature -> feature.computed().isPresent());
        assertThat(posts.columns()).noneMatch(feature -> feature.computed().isPresent());
    }

    @Test
    void whoRefersToARegisterIsKnown() {
        Register employers = Register.of(RegisterPackage.Literals.EMPLOYER);
        assertThat(employers.referrers()).map(reference -> reference.feature().labelKey())
                .contains("Post.employer", "Signing.employer", "FairEmployer.employer", "LabourInspection.employer");
    }

    @Test
    void registersAreFoundByNameInAnyCase() {
        assertThat(Register.named("graduate")).contains(graduates);
        assertThat(Register.named("target")).isEmpty();
        assertThatThrownBy(() -> Register.of(CampaignPackage.Literals.TARGET))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Target");
    }
}
