package io.github.taskclients.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taskclients.features.enums.EnumsClient;
import io.github.taskclients.features.enums.model.Flag;
import io.github.taskclients.features.enums.model.GetLampColorParameter;
import io.github.taskclients.features.enums.model.GetLampOnlyParameterInner;
import io.github.taskclients.features.enums.model.Lamp;
import io.github.taskclients.features.enums.model.LampHeight;
import io.github.taskclients.features.enums.model.LampLevel;
import io.github.taskclients.features.enums.model.LampModesInner;
import io.github.taskclients.features.enums.model.LampRatio;
import io.github.taskclients.features.enums.model.LampSince;
import io.github.taskclients.features.enums.model.LampState;
import io.github.taskclients.features.enums.model.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumsTest extends FeatureTest {
  @ParameterizedTest
  @ValueSource(strings = {"image/*", "*/5", "a\tb", "a\"b", "\\"})
  void valueIsWhatTheDocumentSays(String value) {
    assertThat(Media.of(value).known()).isNotEqualTo(Media.Known.UNRECOGNIZED);
    assertThat(Media.of(value).getValue()).isEqualTo(value);
  }

  @Test
  void inlineEnumsAreOpen() throws Exception {
    answer(200, "{\"state\": \"2-way\", \"level\": -3, \"modes\": [\"NIGHT\", \"DUSK\"], \"size\": null, \"height\": 0.5, \"ratio\": 2, \"shared\": \"z\"}");

    try (EnumsClient client = EnumsClient.builder().baseUrl(baseUrl()).build()) {
      Lamp lamp =
          client
              .lamps()
              .getLamp(
                  GetLampColorParameter.LIGHT_GREEN,
                  List.of(GetLampOnlyParameterInner.A, GetLampOnlyParameterInner.of("new")));

      assertThat(lamp.getState()).isEqualTo(LampState.of("2-way"));
      assertThat(lamp.getState().known()).isNotEqualTo(LampState.Known.UNRECOGNIZED);
      assertThat(lamp.getLevel()).isEqualTo(LampLevel.of(-3));
      assertThat(lamp.getModes()).containsExactly(LampModesInner.NIGHT, LampModesInner.of("DUSK"));
      assertThat(lamp.getSize()).isNull();
      assertThat(Lamp.builder().door(Flag.UP).gate(Flag.UP).build().getGate()).isEqualTo(Flag.UP);
      assertThat(lamp.getHeight().known()).isNotEqualTo(LampHeight.Known.UNRECOGNIZED);
      assertThat(lamp.getRatio()).isEqualTo(LampRatio.of(2.0));
      assertThat(LampSince.of("2020-01-01").known()).isNotEqualTo(LampSince.Known.UNRECOGNIZED);
      assertThat(lamp.getShared().getValue()).isEqualTo("z");
    }
    assertRequest("GET /v1/lamp?color=light-green&only=a&only=new");
  }
}
